import ArticleModel
import RecordExport
import Testing

@Suite("TimeML")
struct TimeMLEncoderTests {
  /// A record of one paragraph, with times over parts of it.
  private func record(_ text: String, _ times: [(part: String, TemporalExpression?)]) -> Record {
    var article = Article(
      id: "a<1>",
      source: SourceDescription(mediaType: "text/plain", byteCount: text.utf8.count, sha256: ""))
    article.text = Array(text.utf8)
    article.metadata.published = "2026-04-09"
    var extraction = Extraction(article: article)
    for (part, time) in times {
      let bytes = Array(part.utf8)
      let start = (0...article.text.count - bytes.count).first {
        Array(article.text[$0..<$0 + bytes.count]) == bytes
      }
      guard let start, let time else { continue }
      extraction.mentions.append(
        Mention(
          kind: .date, span: TextSpan(start: start, end: start + bytes.count),
          value: .temporal(time)))
    }
    return Record(extraction: extraction)
  }

  private func encoded(_ record: Record) -> String {
    var bytes: [UInt8] = []
    TimeMLEncoder().append(record, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("Times are marked in the text, and of a range its ends")
  func marked() {
    var range = TemporalExpression(kind: .date)
    range.start = "2019-01-01"
    var late = TemporalExpression(kind: .date, timex: "2019")
    late.mod = "END"
    late.anchor = .init(value: "2026-04-09")
    let document = encoded(
      record(
        "From late 2019 to 2024 & on.",
        [
          ("late 2019 to 2024", range), ("late 2019", late),
          ("2024", TemporalExpression(kind: .date, timex: "2024")),
        ]))
    #expect(
      document.contains(
        """
        <TEXT>From <TIMEX3 tid="t1" type="DATE" value="2019" mod="END" temporalFunction="true">late 2019</TIMEX3> \
        to <TIMEX3 tid="t2" type="DATE" value="2024">2024</TIMEX3> &amp; on.</TEXT>
        """))
    #expect(document.contains("<DOCID>a&lt;1&gt;</DOCID>"))
    #expect(
      document.contains(
        #"<TIMEX3 tid="t0" type="DATE" value="2026-04-09" functionInDocument="CREATION_TIME">"#))
  }

  @Test(
    "Without its tags it is the text",
    arguments: ["1 < 2 && \"3\" > 2 in 2024.", "Ἀθῆναι\n\t2024 – 東京", "2024", "no time at all"])
  func unchanged(_ text: String) throws {
    let time = TemporalExpression(kind: .date, timex: "2024")
    let document = encoded(record(text, text.contains("2024") ? [("2024", time)] : []))
    let body = try #require(
      document.split(separator: "<TEXT>").last?.split(separator: "</TEXT>").first)
    var plain = ""
    var isInTag = false
    for character in body {
      if character == "<" {
        isInTag = true
      } else if character == ">" {
        isInTag = false
      } else if !isInTag {
        plain.append(character)
      }
    }
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      plain = plain.replacing(entity, with: character)
    }
    #expect(plain == text)
  }

  @Test("What XML cannot hold is replaced")
  func control() {
    #expect(encoded(record("a\u{1}b", [])).contains("<TEXT>a\u{FFFD}b</TEXT>"))
  }
}
