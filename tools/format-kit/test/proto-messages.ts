import { create, createFileRegistry, type DescMessage } from "@bufbuild/protobuf";
import {
  DescriptorProtoSchema,
  EnumDescriptorProtoSchema,
  EnumValueDescriptorProtoSchema,
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  FieldDescriptorProtoSchema,
  file_google_protobuf_any,
  file_google_protobuf_timestamp,
  FileDescriptorProtoSchema,
  OneofDescriptorProtoSchema,
} from "@bufbuild/protobuf/wkt";

/** `number name type`; `type` is a scalar, a message or enum of the file, `Timestamp`, `[]type` for a list, or `map` of text to text. */
type Field = readonly [number: number, name: string, type: string];

/** Messages and enums of one proto file, as the vendor's proto files have them. */
interface ProtoFile {
  readonly messages: Readonly<Record<string, readonly Field[]>>;
  /** The words of each enum; their numbers count from zero. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** By message, the members of its one choice. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

const compute: ProtoFile = {
  messages: {
    Image: [
      [1, "id", "string"],
      [2, "folder_id", "string"],
      [3, "created_at", "Timestamp"],
      [4, "name", "string"],
      [5, "description", "string"],
      [6, "labels", "map"],
      [7, "family", "string"],
      [8, "storage_size", "int64"],
      [9, "min_disk_size", "int64"],
      [10, "product_ids", "[]string"],
      [11, "status", "Status"],
      [12, "os", "Os"],
      [13, "pooled", "bool"],
      [14, "hardware_generation", "HardwareGeneration"],
      [15, "kms_key", "KmsKey"],
      [16, "size", "int64"],
    ],
    Os: [
      [1, "type", "Type"],
      [2, "nvidia", "Nvidia"],
    ],
    Nvidia: [[1, "driver", "string"]],
    HardwareGeneration: [
      [1, "legacy_features", "LegacyHardwareFeatures"],
      [2, "generation2_features", "Generation2HardwareFeatures"],
    ],
    LegacyHardwareFeatures: [[1, "pci_topology", "PciTopology"]],
    Generation2HardwareFeatures: [],
    KmsKey: [
      [1, "key_id", "string"],
      [2, "version_id", "string"],
    ],
  },
  enums: {
    Status: ["STATUS_UNSPECIFIED", "CREATING", "READY", "ERROR", "DELETING"],
    Type: ["TYPE_UNSPECIFIED", "LINUX", "WINDOWS"],
    PciTopology: ["PCI_TOPOLOGY_UNSPECIFIED", "PCI_TOPOLOGY_V1", "PCI_TOPOLOGY_V2"],
  },
  choices: { HardwareGeneration: ["legacy_features", "generation2_features"] },
};

const registry: ProtoFile = {
  messages: {
    Image: [
      [1, "id", "string"],
      [2, "name", "string"],
      [3, "digest", "string"],
      [4, "compressed_size", "int64"],
      [5, "config", "Blob"],
      [6, "layers", "[]Blob"],
      [7, "tags", "[]string"],
      [8, "created_at", "Timestamp"],
    ],
    Blob: [
      [1, "id", "string"],
      [2, "digest", "string"],
      [3, "size", "int64"],
      [4, "urls", "[]string"],
    ],
  },
  enums: {},
  choices: {},
};

/** `yandex.cloud.compute.v1.Image` */
export const computeImage: DescMessage = makeMessage("compute", compute);
/** `yandex.cloud.containerregistry.v1.Image` */
export const registryImage: DescMessage = makeMessage("registry", registry);

/** The descriptor of a file's `Image`. */
function makeMessage(packageName: string, file: ProtoFile): DescMessage {
  const descriptor = create(FileDescriptorProtoSchema, {
    name: `${packageName}.proto`,
    package: packageName,
    syntax: "proto3",
    dependency: ["google/protobuf/timestamp.proto", "google/protobuf/any.proto"],
    messageType: Object.entries(file.messages).map(([name, fields]) =>
      message(packageName, name, fields, file),
    ),
    enumType: Object.entries(file.enums).map(([name, words]) =>
      create(EnumDescriptorProtoSchema, {
        name,
        // Words of different enums may be the same in the real files, where the enums are nested; here they are not.
        value: words.map((word, number) =>
          create(EnumValueDescriptorProtoSchema, { name: word, number }),
        ),
      }),
    ),
  });
  const imports = [file_google_protobuf_timestamp, file_google_protobuf_any];
  const made = createFileRegistry(descriptor, (name) =>
    imports.find(({ proto }) => proto.name === name),
  ).getMessage(`${packageName}.Image`);
  if (made === undefined) throw new Error(`${packageName} has no Image`);
  return made;
}

function message(
  packageName: string,
  name: string,
  fields: readonly Field[],
  file: ProtoFile,
): ReturnType<typeof create<typeof DescriptorProtoSchema>> {
  const choice = file.choices[name];
  const entries = fields.filter(([, , type]) => type === "map");
  return create(DescriptorProtoSchema, {
    name,
    field: fields.map(([number, field, type]) => {
      const isList = type.startsWith("[]") || type === "map";
      const element =
        type === "map" ? `${packageName}.${name}.${entryName(field)}` : type.replace("[]", "");
      return create(FieldDescriptorProtoSchema, {
        name: field,
        number,
        jsonName: field.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
        label: isList ? FieldDescriptorProto_Label.REPEATED : FieldDescriptorProto_Label.OPTIONAL,
        ...typeOf(element, packageName, file),
        ...(choice?.includes(field) === true && { oneofIndex: 0 }),
      });
    }),
    nestedType: entries.map(([, field]) =>
      create(DescriptorProtoSchema, {
        name: entryName(field),
        field: ["key", "value"].map((part, index) =>
          create(FieldDescriptorProtoSchema, {
            name: part,
            number: index + 1,
            jsonName: part,
            label: FieldDescriptorProto_Label.OPTIONAL,
            type: FieldDescriptorProto_Type.STRING,
          }),
        ),
        options: { mapEntry: true },
      }),
    ),
    ...(choice && { oneofDecl: [create(OneofDescriptorProtoSchema, { name: "features" })] }),
  });
}

function entryName(field: string): string {
  return `${field.charAt(0).toUpperCase()}${field.slice(1)}Entry`;
}

function typeOf(
  type: string,
  packageName: string,
  file: ProtoFile,
): { readonly type: FieldDescriptorProto_Type; readonly typeName?: string } {
  switch (type) {
    case "string":
      return { type: FieldDescriptorProto_Type.STRING };
    case "bool":
      return { type: FieldDescriptorProto_Type.BOOL };
    case "int64":
      return { type: FieldDescriptorProto_Type.INT64 };
    case "Timestamp":
      return { type: FieldDescriptorProto_Type.MESSAGE, typeName: ".google.protobuf.Timestamp" };
    default: {
      const isEnum = Object.hasOwn(file.enums, type);
      const typeName = type.includes(".") ? `.${type}` : `.${packageName}.${type}`;
      return {
        type: isEnum ? FieldDescriptorProto_Type.ENUM : FieldDescriptorProto_Type.MESSAGE,
        typeName,
      };
    }
  }
}
