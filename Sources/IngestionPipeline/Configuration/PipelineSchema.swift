/// The JSON Schema of `pipeline.yml`, made of the options' declarations.
///
/// - SeeAlso: <https://json-schema.org/draft/2020-12>
public enum PipelineSchema {
  /// The schema as JSON text, as `schemas/pipeline.schema.json` holds it.
  public static var json: String {
    var root: [(String, SchemaValue)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .text("https://crossfoot.dev/schemas/pipeline.schema.json")),
      ("title", .text("Crossfoot pipeline")),
    ]
    root += members(of: PipelineConfiguration.options.documentation)
    return SchemaValue.object(root).text + "\n"
  }

  private static func members(of section: SectionDocumentation) -> [(String, SchemaValue)] {
    let required = section.options.filter { $0.default == .required }.map(\.name)
    var members: [(String, SchemaValue)] = [
      ("description", .text(section.summary)),
      ("type", .text("object")),
      ("additionalProperties", .bool(false)),
    ]
    if !required.isEmpty { members.append(("required", .array(required.map(SchemaValue.text)))) }
    let properties = section.options.map { option in
      (option.name, SchemaValue.object(PipelineSchema.members(of: option)))
    }
    members.append(("properties", .object(properties)))
    return members
  }

  private static func members(of option: OptionDocumentation) -> [(String, SchemaValue)] {
    var members = PipelineSchema.members(of: option.shape).filter { $0.0 != "description" }
    members.insert(("description", .text(option.summary)), at: 0)
    if case .value(let text) = option.default {
      members.append(("default", SchemaValue(text, option.shape)))
    }
    if let example = option.exampleNode {
      members.append(("examples", .array([SchemaValue(example, option.shape)])))
    }
    return members
  }

  private static func members(of shape: OptionShape) -> [(String, SchemaValue)] {
    switch shape {
    case .text: return [("type", .text("string")), ("minLength", .number(1))]
    case .integer(let range) where range.count == 1: return [("const", .number(range.lowerBound))]
    case .integer(let range):
      return [
        ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ]
    case .choice(let words): return [("enum", .array(words.map(SchemaValue.text)))]
    case .list(let element):
      let one = SchemaValue.object(members(of: element))
      let several = SchemaValue.object([("type", .text("array")), ("items", one)])
      return [("anyOf", .array([one, several]))]
    case .section(let section): return members(of: section)
    case .sections(let section):
      return [
        ("type", .text("array")), ("minItems", .number(1)),
        ("items", .object(members(of: section))),
      ]
    case .map(let keys, let value):
      return [
        ("type", .text("object")),
        ("propertyNames", .object([("enum", .array(keys.map(SchemaValue.text)))])),
        ("additionalProperties", .object(members(of: value))),
      ]
    }
  }
}

extension OptionDocumentation {
  /// The example as the YAML it is.
  var exampleNode: YAMLNode? {
    // An example that is not YAML fails the test over all examples.
    example.isEmpty ? nil : try? YAMLReader.document(Array(example.utf8))
  }
}

/// A JSON value whose members keep their order.
private indirect enum SchemaValue {
  case text(String)
  case number(Int)
  case bool(Bool)
  case array([SchemaValue])
  case object([(String, SchemaValue)])

  /// A scalar of YAML as a value of `shape`.
  init(_ text: String, _ shape: OptionShape) {
    if case .integer = shape, let number = Int(text) {
      self = .number(number)
    } else {
      self = .text(text)
    }
  }

  init(_ node: YAMLNode, _ shape: OptionShape) {
    switch (node.value, shape) {
    case (.scalar(let text, _), _): self.init(text, shape)
    case (.sequence(let nodes), .list(let element)):
      self = .array(nodes.map { SchemaValue($0, element) })
    case (.sequence(let nodes), _): self = .array(nodes.map { SchemaValue($0, shape) })
    case (.mapping(let entries), .map(_, let value)):
      self = .object(entries.map { ($0.key, SchemaValue($0.value, value)) })
    case (.mapping(let entries), _):
      self = .object(entries.map { ($0.key, SchemaValue($0.value, shape)) })
    }
  }

  var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes, depth: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .text(let text): appendJSON(text, to: &bytes)
    case .number(let number): bytes += Array(String(number).utf8)
    case .bool(let value): bytes += Array((value ? "true" : "false").utf8)
    case .array(let values):
      // Lists of words stay on a line.
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += Array(", ".utf8) }
        value.append(to: &bytes, depth: depth)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, (key, value)) in members.enumerated() {
        bytes += Array((index > 0 ? ",\n" : "\n").utf8)
        bytes += Array(repeating: UInt8(ascii: " "), count: 2 * depth + 2)
        appendJSON(key, to: &bytes)
        bytes += Array(": ".utf8)
        value.append(to: &bytes, depth: depth + 1)
      }
      bytes.append(0x0A)
      bytes += Array(repeating: UInt8(ascii: " "), count: 2 * depth)
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
