import ArticleParsing
import Testing

@Suite("JSON is read as RFC 8259 has it, and loses nothing")
struct JSONValueTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONValue.parse(Array(text.utf8)) }

  @Test(
    "Values are read",
    arguments: [
      ("null", .null),
      (" true ", .bool(true)),
      ("-0.50e+10", .number("-0.50e+10")),
      ("1.10", .number("1.10")),
      ("123456789012345678901234567890", .number("123456789012345678901234567890")),
      ("\"\"", .string("")),
      ("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", .string("a\"\\/\u{8}\u{C}\n\r\té")),
      ("\"\\ud83d\\ude00 €\"", .string("😀 €")),
      ("\"\\ud83d x\"", .string("\u{FFFD} x")),
      ("[]", .array([])),
      ("[1, [2], {}]", .array([.number("1"), .array([.number("2")]), .object([])])),
      ("{\"a\": 1, \"b\": null}", .object([("a", .number("1")), ("b", .null)])),
    ] as [(String, JSONValue)])
  func values(_ text: String, _ expected: JSONValue) throws {
    #expect(try parse(text) == expected)
  }

  @Test("Objects keep their order and duplicates, and answer with the last")
  func objects() throws {
    let value = try parse("{\"b\": 1, \"a\": 2, \"b\": 3}")
    guard case .object(let members) = value else { throw JSONReadError(.unexpectedEnd, at: 0) }
    #expect(members.map(\.key) == ["b", "a", "b"])
    #expect(value["b"] == .number("3"))
    #expect(value["c"] == nil)
    #expect(JSONValue.null["a"] == nil)
  }

  @Test(
    "What is not JSON is refused at its place",
    arguments: [
      ("", .unexpectedEnd, 0),
      ("{\"a\": ", .unexpectedEnd, 6),
      ("[1, 2", .unexpectedEnd, 5),
      ("[1,]", .unexpected(found: 0x2C, expected: "no last comma"), 2),
      ("[1 2]", .unexpected(found: 0x32, expected: "a comma"), 3),
      ("{a: 1}", .unexpected(found: 0x61, expected: "a quoted key"), 1),
      ("{\"a\" 1}", .unexpected(found: 0x31, expected: "a colon"), 5),
      ("nul", .unexpected(found: 0x6E, expected: "a value"), 0),
      ("NaN", .unexpected(found: 0x4E, expected: "a value"), 0),
      ("01", .invalidNumber, 0),
      ("1.", .invalidNumber, 0),
      ("-", .invalidNumber, 0),
      ("1e", .invalidNumber, 0),
      ("\"a", .unterminatedString, 0),
      ("\"\\x41\"", .invalidEscape, 1),
      ("\"\\u12\"", .invalidEscape, 1),
      ("\"a\nb\"", .controlCharacter, 2),
      ("1 2", .textBehindValue, 2),
      ("/* c */ 1", .unexpected(found: 0x2F, expected: "a value"), 0),
    ] as [(String, JSONReadError.Reason, Int)])
  func errors(_ text: String, _ reason: JSONReadError.Reason, _ offset: Int) {
    #expect(throws: JSONReadError(reason, at: offset)) { try parse(text) }
  }

  @Test("Invalid UTF-8 is refused at its place")
  func invalidUTF8() {
    #expect(throws: JSONReadError(.invalidUTF8, at: 2)) {
      try JSONValue.parse([0x22, 0x61, 0xFF, 0x22])
    }
  }

  @Test("Nesting is bounded")
  func nesting() throws {
    let deepest = JSONValue.deepest
    let allowed = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
    _ = try parse(allowed)
    #expect(throws: JSONReadError(.tooDeep, at: deepest)) {
      try parse(String(repeating: "[", count: 1_000_000))
    }
  }

  @Test("A text cut off anywhere throws, and nothing else")
  func truncated() {
    let text = Array("{\"a\": [1.5, \"\\ud83d\\ude00\", {\"b\": null}], \"c\": true}".utf8)
    for length in text.indices {
      #expect(throws: JSONReadError.self) { try JSONValue.parse(Array(text[..<length])) }
    }
  }

  @Test("An error says what was expected and where")
  func message() {
    let error = JSONReadError(.unexpected(found: 0x7D, expected: "a comma"), at: 7)
    #expect("\(error)" == "expected a comma, found '}' at byte 7")
  }
}
