import ArticleModel
import CrossfootTestSupport
import Foundation
import Testing

@testable import RecordExport

@Suite("JSON as it is written")
struct JSONWriterTests {
  @Test(
    "A string is escaped as RFC 8259 asks, and no more",
    arguments: [
      ("", #""""#),
      ("plain", #""plain""#),
      ("a\"b\\c", #""a\"b\\c""#),
      ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
      ("€ and 🙂/é", "\"€ and 🙂/é\""),
      ("\u{2028}", "\"\u{2028}\""),
    ])
  func escapes(_ text: String, _ expected: String) {
    #expect(written { $0.write(text) } == expected)
  }

  @Test(
    "Each maximal malformed subpart becomes one replacement character",
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
      ([0xC3], "\u{FFFD}"),
      ([0xE2, 0x82, 0x22], "\u{FFFD}\\\""),
      ([0xF0, 0x9F, 0x99], "\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func malformed(_ source: [UInt8], _ expected: String) {
    #expect(quoted(source, 0..<source.count) == "\"\(expected)\"")
  }

  @Test("Any bytes come back as the standard library decodes them")
  func roundTrip() throws {
    var state: UInt64 = 88_172_645_463_325_252
    for length in 0..<400 {
      var source: [UInt8] = []
      for _ in 0..<length {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        // Mostly leads and continuations, so that whole and broken sequences both occur.
        let byte = UInt8(truncatingIfNeeded: state >> 24)
        source.append(state % 3 == 0 ? byte : byte | 0x80)
      }
      let text = "[" + quoted(source, 0..<length) + "]"
      let decoded = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String]
      let expected = String(decoding: source, as: UTF8.self)
      #expect(decoded?.first.map { Array($0.utf8) } == Array(expected.utf8))
    }
  }

  @Test("A range outside the bytes is cut to them, and one that parts a code point is mended")
  func ranges() {
    #expect(quoted(Array("abc".utf8), 1..<9) == #""bc""#)
    let euro = Array("a€b".utf8)
    for isWellFormed in [true, false] {
      #expect(quoted(euro, 0..<5, isWellFormed) == "\"a€b\"")
      #expect(quoted(euro, 2..<5, isWellFormed) == "\"\u{FFFD}\u{FFFD}b\"")
      #expect(quoted(euro, 0..<3, isWellFormed) == "\"a\u{FFFD}\"")
      #expect(quoted(euro, 4..<4, isWellFormed) == "\"\"")
    }
  }

  @Test("Every byte at every place of strings around the length of a word comes out as it should")
  func words() {
    for length in 1...26 {
      for place in 0..<length {
        for byte: UInt8 in [0x00, 0x09, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7F] {
          var source = Array("abcdefghijklmnopqrstuvwxyz".utf8.prefix(length))
          source[place] = byte
          // Beside it one that needs an escape, and one that is as far from the end.
          if place > 0 { source[place - 1] = byte ^ 1 }
          source[length - 1 - place] = byte
          let text = String(decoding: source, as: UTF8.self)
          let expected = "\"" + text.unicodeScalars.map(escaped).joined() + "\""
          #expect(written { $0.write(text) } == expected)
          #expect(quoted(source, 0..<length, true) == expected)
        }
      }
    }
  }

  @Test(
    "Integers are written in full",
    arguments: [
      (0, "0"), (7, "7"), (1200, "1200"), (-5, "-5"), (.max, "9223372036854775807"),
      (.min, "-9223372036854775808"),
    ])
  func integers(_ value: Int, _ expected: String) {
    #expect(written { $0.write(value) } == expected)
  }

  @Test("Random integers and decimals are written as the standard library and the model write them")
  func numbers() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<3000 {
      let bits = Int.random(in: 0...63, using: &random)
      let integer = Int(truncatingIfNeeded: random.next()) >> bits
      #expect(written { $0.write(integer) } == String(integer))
      var significand = Int128(integer)
      if bits.isMultiple(of: 3) { significand *= Int128(1 << bits) }
      if bits.isMultiple(of: 2) { significand -= significand % 1000 }
      let value = ExactDecimal(
        significand: significand, exponent: Int16.random(in: -45...12, using: &random))
      #expect(written { $0.write(value) } == "\"\(value)\"")
      let trimmed = written { $0.write(value, trimsFraction: true) }
      #expect(trimmed == "\"\(value.normalized)\"")
    }
  }

  @Test("What outgrows the memory it was given is written whole", arguments: [0, 1, 40, 5000])
  func growing(_ estimate: Int) {
    var bytes = Array("before ".utf8)
    JSONWriter.append(to: &bytes, estimate: estimate, pretty: false) { writer in
      writer.writeArray { writer in
        for index in 0..<1000 { writer.element(RecordID.mention(index)) }
      }
    }
    let expected = (1...1000).map { "\"m\($0)\"" }.joined(separator: ",")
    #expect(String(decoding: bytes, as: UTF8.self) == "before [\(expected)]")
  }

  @Test("Containers of every layout, empty and full, stand in each other")
  func layouts() {
    func write(_ writer: inout JSONWriter) {
      writer.writeObject { writer in
        writer.object("empty") { _ in }
        writer.array("line", .line) { writer in
          writer.elementObject { $0.field("a", 1) }
          writer.elementArray { _ in }
          writer.element("x,")
        }
        writer.array("block") { writer in
          writer.elementArray(.line) { $0.element("y") }
          writer.elementObject { $0.field("b", "") }
        }
      }
    }
    #expect(
      written(write) == #"{"empty":{},"line":[{"a":1},[],"x,"],"block":[["y"],{"b":""}]}"#)
    #expect(
      written(pretty: true, write) == """
        {
          "empty": {},
          "line": [{"a": 1}, [], "x,"],
          "block": [
            ["y"],
            {
              "b": ""
            }
          ]
        }
        """)
  }

  private func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\u{8}": "\\b"
    case "\t": "\\t"
    case "\n": "\\n"
    case "\u{C}": "\\f"
    case "\r": "\\r"
    case "\"", "\\": "\\\(scalar)"
    case ..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: String(scalar)
    }
  }

  private func quoted(_ source: [UInt8], _ range: Range<Int>, _ isWellFormed: Bool = false)
    -> String
  {
    let object = written { writer in
      writer.writeObject { $0.field("k", source, range, isWellFormed: isWellFormed) }
    }
    return String(object.dropFirst(5).dropLast())
  }

  private func written(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
    var bytes: [UInt8] = []
    JSONWriter.append(to: &bytes, estimate: 16, pretty: pretty, body)
    return String(decoding: bytes, as: UTF8.self)
  }
}
