/** The modules that a module of a finished build loads at once, itself included. */
export function loadedBy(start, getModuleInfo, seen = new Set()) {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const id of getModuleInfo(start).importedIds) loadedBy(id, getModuleInfo, seen);
  return seen;
}

/** The same while a build is under way: the modules are read for it. */
export async function loadedFrom(module, context, seen = new Set()) {
  if (seen.has(module.id)) return seen;
  seen.add(module.id);
  const { importedIdResolutions } = await context.load({ ...module, resolveDependencies: true });
  for (const next of importedIdResolutions) await loadedFrom(next, context, seen);
  return seen;
}
