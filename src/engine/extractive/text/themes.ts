/** Concepts that news tells of together: a line a theme. */
const themes = `
  penalty court lawyer police arrest accuse suspect witness evidence steal fault law deny investigate
  money wage profit debt tax buy sell share bankrupt trade ticket give own bank free limit
  die hurt health medicine virus surgery birth
  accident break damage danger fire safety repair fault cause
  work dismiss strike union wage retire appoint leave replace learn
  vote politics state law decide
  oppose accuse complain demand fear opinion
  support praise hope help promise
  build building repair house
  train road bridge travel driver move send ticket bicycle
  ship sea water
  plane travel
  animal farm food forest
  company factory make machine shop
  record win sport
  child family school people resident
  size length far weight
  begin future plan time
  end close cancel time limit
  delay future
  find study test investigate evidence
  say announce answer opinion
  war weapon hurt die
  missing search help escape evacuate
  art music film book
  town place country migrant
  weather heat environment fuel energy
  space study expert
`;

const related = new Map<string, Set<string>>();
for (const theme of themes.split('\n')) {
  const concepts = theme.match(/\S+/gu) ?? [];
  for (const concept of concepts)
    related.set(concept, (related.get(concept) ?? new Set()).union(new Set(concepts)));
}

/** Whether one of these concepts is of a theme with another. */
export function isNear(concept: string, others: ReadonlySet<string>): boolean {
  return related.get(concept)?.isDisjointFrom(others) === false;
}
