import ArticleModel
import CrossfootTestSupport
import Foundation
import RecordExport
import Testing

@Suite("The record as JSON")
struct RecordEncoderTests {
  @Test("A record that uses every key is written as the golden file has it")
  func golden() throws {
    try expectGolden(
      json(fullRecord(), pretty: true) + "\n", at: fixtures().appendingPathComponent("full.json"))
  }

  @Test("What the parser saw is the record without what comes later")
  func parsed() throws {
    var bytes: [UInt8] = []
    RecordEncoder().appendParsed(fullRecord().extraction.article, pretty: true, to: &bytes)
    bytes.append(0x0A)
    try expectGolden(
      String(decoding: bytes, as: UTF8.self), at: fixtures().appendingPathComponent("parsed.json"))
  }

  @Test("Compact and indented JSON hold the same")
  func layouts() throws {
    let compact = json(fullRecord(), pretty: false)
    let pretty = json(fullRecord(), pretty: true)
    #expect(!compact.contains("\n"))
    #expect(try parse(compact) == parse(pretty))
  }

  @Test("An article without anything has every list, empty")
  func empty() throws {
    let record = Sample("").record()
    #expect(
      json(record, pretty: false)
        == #"{"record_version":1,"id":"sample","source":{"path":"draft.md","media_type":"text/markdown","#
        + #""charset":"UTF-8","bytes":0,"sha256":""# + String(repeating: "0", count: 64)
        + #""},"metadata":{},"text":"","blocks":[],"tables":[],"diagrams":[],"mentions":[],"#
        + #""entities":[],"findings":[],"coverage":{"verified":{"count":0,"mentions":[]},"#
        + #""contradicted":{"count":0,"mentions":[]},"unchecked":{"count":0,"mentions":[]}},"#
        + #""diagnostics":[]}"#)
  }

  @Test("Offsets are code points of the text, bytes of the original and columns in code points")
  func offsets() throws {
    var sample = Sample("é🙂\r\nna ⟦$5⟧")
    sample.addDollars([("5", "1")])
    // The original was UTF-16 behind a mark: two bytes a code unit.
    var original = OffsetMap()
    for run in [(0, 2, 2, 2), (2, 4, 4, 4), (6, 7, 8, 14)] {
      original.append(
        .init(start: run.0, length: run.1, originStart: run.2, originLength: run.3))
    }
    sample.extraction.article.sourceMap.original = original
    let mention = try mentions(sample.record())[0]
    #expect(mention["start"] as? Int == 7)
    #expect(mention["end"] as? Int == 9)
    #expect(mention["line"] as? Int == 2)
    #expect(mention["column"] as? Int == 4)
    #expect(mention["source_start"] as? Int == 8)
    #expect(mention["source_end"] as? Int == 22)
  }

  @Test(
    "Decimals are strings in plain notation, and interval ends drop zeros behind the point",
    arguments: [
      (
        "12.50", "0.01",
        #""amount":"12.50","currency":"USD","precision":"0.01","interval":{"low":"12.495","high":"12.505"}"#
      ),
      (
        "35200000000", "100000000",
        #""precision":"100000000","interval":{"low":"35150000000","high":"35250000000"}"#
      ),
      (
        "0", "1",
        #""amount":"0","currency":"USD","precision":"1","interval":{"low":"-0.5","high":"0.5"}"#
      ),
      ("3", "2", #""interval":{"low":"2","high":"4"}"#),
      ("100", "20", #""interval":{"low":"90","high":"110"}"#),
    ])
  func decimals(_ amount: String, _ precision: String, _ expected: String) {
    var sample = Sample("⟦$5⟧")
    sample.addDollars([(amount, precision)])
    #expect(json(sample.record(), pretty: false).contains(expected))
  }

  @Test(
    "A key that a map repeats is written once, with its last value, and keys are compared byte by byte"
  )
  func repeatedKeys() throws {
    var sample = Sample("")
    sample.extraction.article.metadata.extra = [
      .init(key: "a", value: .string("1")), .init(key: "\u{E9}", value: .string("2")),
      .init(key: "e\u{301}", value: .string("3")), .init(key: "a", value: .string("4")),
    ]
    let text = json(sample.record(), pretty: false)
    #expect(text.utf8.elementsEqual(text.utf8))
    #expect(text.contains(#""extra":{"a":"4","# + "\"\u{E9}\":\"2\",\"e\u{301}\":\"3\"}"))
  }

  @Test("A span that is not of the text gives an empty string and no trap")
  func strayedSpans() throws {
    var sample = Sample("⟦$5⟧")
    sample.addDollars([("5", "1")])
    sample.extraction.mentions[0].span = TextSpan(start: 900, end: 950)
    let finding = Finding(
      rule: "S1", verdict: .suspect, evidence: .probable, message: "", expression: "",
      members: [.mention(70)])
    let text = json(sample.record([finding]), pretty: false)
    #expect(try parse(text)["id"] as? String == "sample")
  }

  @Test("The schema accepts the record")
  func schema() {
    let lines = json(fullRecord(), pretty: false) + "\n" + json(Sample("").record(), pretty: false)
    SchemaValidation.expectValid(Array(lines.utf8), schema: "record")
  }

  private func mentions(_ record: Record) throws -> [[String: Any]] {
    try parse(json(record, pretty: false))["mentions"] as? [[String: Any]] ?? []
  }

  private func parse(_ text: String) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }
}

/// The record as text.
func json(_ record: Record, pretty: Bool) -> String {
  var bytes: [UInt8] = []
  RecordEncoder().append(record, pretty: pretty, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}
