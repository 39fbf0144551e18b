// The published JSON Schema of scenario files, made from the one schema, so that editors complete and check them. Committed
// as scenarios/scenario.schema.json; a test holds the file against this.
import { z } from 'zod';
import type { ParameterMeta } from './schema/parameter.ts';
import { leverSections, scenarioSchema } from './schema/scenario.ts';

const statusNames: Readonly<Record<ParameterMeta['status'], string>> = {
  document: '文件给出 from the source documents',
  published: '公开数据 published figure',
  theory: '理论 theory',
  assumption: '假设 assumption',
};

/**
 * Returns the JSON Schema (draft 2020-12) of scenario files as they are written: defaults may be left out. Lever sections
 * are definitions, since a design's patch may hold any part of them.
 */
export function scenarioJsonSchema(): JsonObject {
  const generated: unknown = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      explain(jsonSchema);
    },
  });
  const { $schema: dialect, $defs: _definitions, properties, ...rest } = generated as JsonObject;
  const sections = properties as Record<string, JsonObject>;
  const definitions: JsonObject = {};
  const references: Record<string, JsonObject> = {};
  for (const section of leverSections) {
    const { default: _default, ...definition } = sections[section];
    definitions[section] = definition;
    references[section] = { $ref: `#/$defs/${section}` };
  }
  return {
    $schema: dialect,
    $id: 'scenario.schema.json',
    title: '网格情景文件 wangge scenario',
    ...rest,
    properties: {
      $schema: { type: 'string', title: '编辑器用的模式链接 link to this schema, for editors' },
      ...sections,
      ...references,
      designs: withPatches(sections.designs, references),
    },
    $defs: definitions,
  };
}

type JsonObject = Record<string, unknown>;

/** Lets editors complete and check inside patches. */
function withPatches(designs: JsonObject, references: JsonObject): JsonObject {
  const copy = JSON.parse(JSON.stringify(designs)) as JsonObject;
  const stage = ['items', 'properties', 'stages', 'items', 'properties'].reduce(
    (node, key) => node[key] as JsonObject,
    copy,
  );
  const items = ['items', 'properties', 'stages', 'items'].reduce(
    (node, key) => node[key] as JsonObject,
    copy,
  );
  // A preset stands for a patch.
  items.anyOf = [{ required: ['patch'] }, { required: ['preset'] }];
  if (Array.isArray(items.required)) items.required = items.required.filter((key) => key !== 'patch');
  const { title } = stage.patch as JsonObject;
  stage.patch = { type: 'object', title, properties: references, additionalProperties: false };
  return copy;
}

/** Turns our declarations into the title and description that editors show. */
function explain(jsonSchema: Record<string, unknown>): void {
  const { zh, en, unit, status, source, names } = jsonSchema as Partial<ParameterMeta>;
  for (const key of ['zh', 'en', 'unit', 'status', 'source', 'names', 'short']) delete jsonSchema[key];
  if (zh !== undefined && en !== undefined) jsonSchema.title = `${zh} ${en}`;
  const parts = [
    ...(unit === undefined || unit === '' ? [] : [`单位 unit: ${unit}`]),
    ...(names === undefined
      ? []
      : [
          Object.entries(names)
            .map(([key, name]) => `${key} = ${name.zh} ${name.en}`)
            .join('; '),
        ]),
    ...(status === undefined
      ? []
      : [`来源 source: ${statusNames[status]}${source === undefined ? '' : `: ${source.zh} ${source.en}`}`]),
  ];
  if (parts.length > 0) jsonSchema.description = parts.join('\n');
}
