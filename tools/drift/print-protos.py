"""Prints the .proto text of modules that protoc compiled for Python, where a package has no .proto files: print-protos.py FOLDER MODULE..."""

import importlib
import pathlib
import sys

from google.protobuf import descriptor_pb2

TYPES = {
    number: name.removeprefix("TYPE_").lower()
    for name, number in descriptor_pb2.FieldDescriptorProto.Type.items()
}


def print_enum(enum):
    values = " ".join(f"{value.name} = {value.number};" for value in enum.value)
    return f"enum {enum.name} {{ {values} }}"


def type_of(field):
    return field.type_name.lstrip(".") or TYPES[field.type]


def print_field(field, maps):
    entry = maps.get(field.type_name.split(".")[-1])
    if entry is not None:
        key, value = entry.field
        return f"map<{type_of(key)}, {type_of(value)}> {field.name} = {field.number};"
    many = "repeated " if field.label == field.LABEL_REPEATED else ""
    return f"{many}{type_of(field)} {field.name} = {field.number};"


def print_message(message):
    maps = {part.name: part for part in message.nested_type if part.options.map_entry}
    parts = [
        *map(print_enum, message.enum_type),
        *(print_message(part) for part in message.nested_type if part.name not in maps),
        *(print_field(field, maps) for field in message.field),
    ]
    return "\n".join([f"message {message.name} {{", *parts, "}"])


def print_file(module):
    file = descriptor_pb2.FileDescriptorProto()
    importlib.import_module(module).DESCRIPTOR.CopyToProto(file)
    lines = [
        'syntax = "proto3";',
        f"package {file.package};",
        *(f'import "{name}";' for name in file.dependency),
        *map(print_enum, file.enum_type),
        *map(print_message, file.message_type),
    ]
    return file.name, "\n".join(lines) + "\n"


folder, *modules = sys.argv[1:]
for name, text in map(print_file, modules):
    path = pathlib.Path(folder, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
