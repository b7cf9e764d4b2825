import ArticleModel
import Foundation
import Testing

@testable import RecordExport

@Suite("JSON strings")
struct JSONTextTests {
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
    var bytes: [UInt8] = []
    JSONText.append(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
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
    var bytes: [UInt8] = []
    JSONText.append(source, 0..<source.count, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "\"\(expected)\"")
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
      var bytes: [UInt8] = Array("[".utf8)
      JSONText.append(source, 0..<length, to: &bytes)
      bytes.append(contentsOf: "]".utf8)
      let decoded = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String]
      let expected = String(decoding: source, as: UTF8.self)
      #expect(decoded?.first.map { Array($0.utf8) } == Array(expected.utf8))
    }
  }

  @Test("A range outside the bytes is cut to them")
  func clamped() {
    var bytes: [UInt8] = []
    JSONText.append(Array("abc".utf8), 1..<9, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == #""bc""#)
  }

  @Test(
    "Integers are written in full",
    arguments: [
      (0, "0"), (7, "7"), (1200, "1200"), (-5, "-5"), (.max, "9223372036854775807"),
      (.min, "-9223372036854775808"),
    ])
  func integers(_ value: Int, _ expected: String) {
    var bytes: [UInt8] = []
    var writer = JSONWriter(appendingTo: &bytes, pretty: false)
    writer.write(value)
    writer.finish(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
