/** As text: the doctor shares no code with the widgets. */
export const doctorStyles = `
:host {
  display: block;
}

:host([hidden]) {
  display: none;
}

section {
  padding: 0.875em;
  border: 1px solid light-dark(#d6d1c9, #3d3946);
  border-inline-start: 4px solid light-dark(#1d1a20, #f4f1f8);
  border-radius: 0.25em;
  background: light-dark(#ffffff, #16141a);
  color: light-dark(#1d1a20, #f4f1f8);
  line-height: 1.45;
  overflow-wrap: anywhere;
}

ul {
  margin: 0.25em 0 0.5em;
  padding-inline-start: 1.25em;
}

li + li {
  margin-block-start: 0.25em;
}

button {
  min-block-size: 2.15em;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  font-size: 0.875em;
  text-decoration: underline;
  text-underline-offset: 0.15em;
  cursor: pointer;
}

:focus-visible {
  outline: 3px solid currentcolor;
  outline-offset: 2px;
}
`;
