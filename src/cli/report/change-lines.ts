// Says what a stage of a design changes against the scenario's own policy, one line per place, with names and units as declared.
import { fieldAt, labelAt, type Field } from '../../scenario/field.ts';
import { policyOf } from '../../scenario/patch.ts';
import { showValue } from '../../scenario/read/show-value.ts';
import { leverSections, type Patch, type Scenario, scenarioSchema } from '../../scenario/schema/scenario.ts';
import { withUnit } from '../../scenario/units.ts';
import { nameIn, type Texts } from '../texts/texts.ts';

type Path = (string | number)[];

/** Returns the lines; none when the patch changes nothing. */
export function changeLines(scenario: Scenario, patch: Patch, texts: Texts): string[] {
  const patched = policyOf(scenario, [patch]);
  if (!patched.ok) return patched.problems.map((problem) => nameIn(texts.language, problem));
  const { policy } = patched;
  return leverSections.flatMap((section) =>
    changesAt([section], scenario[section], policy[section], { scenario, texts }),
  );
}

interface Scope {
  readonly scenario: Scenario;
  readonly texts: Texts;
}

function changesAt(path: Path, before: unknown, after: unknown, scope: Scope): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const field = fieldAt(scenarioSchema, path, scope.scenario);
  const isWhole = field?.kind === 'record' || field?.kind === 'variant';
  if (!isWhole && isTree(before) && isTree(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const step = Array.isArray(before) ? Number(key) : key;
      return changesAt([...path, step], before[key], after[key], scope);
    });
  }
  const { texts, scenario } = scope;
  const shown = [before, after].map((value) => valueText(value, path, field, scope));
  return [texts.describe.change(nameOf(path, scenario, texts), shown[0], shown[1])];
}

/** The label of the place; inside a list of named things, of the thing too. */
function nameOf(path: Path, scenario: Scenario, texts: Texts): string {
  const label = bare(nameIn(texts.language, labelAt(scenarioSchema, path, scenario)));
  const index = path.findIndex((step) => typeof step === 'number');
  if (index < 0) return label;
  const item = path
    .slice(0, index + 1)
    .reduce<unknown>((node, step) => (isTree(node) ? node[step] : undefined), scenario);
  const name = isTree(item) && isTree(item.name) ? item.name : undefined;
  return name === undefined ? label : `${String(name[texts.language])} - ${label}`;
}

function valueText(value: unknown, path: Path, field: Field | undefined, { scenario, texts }: Scope): string {
  const { describe, language } = texts;
  if (value === undefined) return describe.nothing;
  if (typeof value === 'boolean') return value ? describe.yes : describe.no;
  if (typeof value === 'number') return nameIn(language, withUnit(value, field?.meta.unit ?? ''));
  if (typeof value === 'string') {
    const name = field?.meta.names?.[value];
    return name === undefined ? value : nameIn(language, name);
  }
  if (!isTree(value)) return showValue(value);
  const parts = Object.entries(value).map(([key, part]) => {
    const label = bare(nameIn(language, labelAt(scenarioSchema, [...path, key], scenario)));
    const unit = fieldAt(scenarioSchema, [...path, key], scenario)?.meta.unit ?? '0-1';
    return `${label} ${typeof part === 'number' ? nameIn(language, withUnit(part, unit)) : showValue(part)}`;
  });
  return parts.length === 0 ? describe.nothing : parts.join(', ');
}

/** Labels come in quotation marks for sentences. */
const bare = (label: string): string => label.replace(/^[“"](.*)[”"]$/, '$1');

const isTree = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;
