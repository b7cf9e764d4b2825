public import ArticleModel

/// Writes an article's text with its times marked as TIMEX3: without the tags it is the text itself.
///
/// A range is written by its ends, as TimeML has it; a length between two bounds has no value there and no tag.
///
/// - SeeAlso: TimeML 1.2.1 and ISO 24617-1; <https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html>
public struct TimeMLEncoder: Sendable {
  public init() {}

  /// Appends one article as a TimeML document, with a line end.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of mentions.
  public func append(_ record: Record, to bytes: inout [UInt8]) {
    let extraction = record.extraction
    let article = extraction.article
    append(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n<TimeML>\n<DOCID>", to: &bytes)
    appendEscaped(article.id, to: &bytes)
    append("</DOCID>\n", to: &bytes)
    if let stamp = article.referenceTime ?? article.metadata.published {
      append(
        #"<DCT><TIMEX3 tid="t0" type="\#(stamp.contains("T") ? "TIME" : "DATE")" value=""#,
        to: &bytes)
      appendEscaped(stamp, to: &bytes)
      append(#"" functionInDocument="CREATION_TIME">"#, to: &bytes)
      appendEscaped(stamp, to: &bytes)
      append("</TIMEX3></DCT>\n", to: &bytes)
    }
    append("<TEXT>", to: &bytes)
    var position = 0
    for (number, mention) in times(of: extraction).enumerated() {
      let span = mention.span
      guard span.start >= position, span.end <= article.text.count, let time = mention.temporal
      else {
        continue
      }
      appendEscaped(article.text[position..<span.start], to: &bytes)
      appendTag(time, number: number + 1, to: &bytes)
      appendEscaped(article.text[span.range], to: &bytes)
      append("</TIMEX3>", to: &bytes)
      position = span.end
    }
    appendEscaped(article.text[position...], to: &bytes)
    append("</TEXT>\n</TimeML>\n", to: &bytes)
  }

  /// The times that have a value, in text order and none inside another: of a range its ends.
  private func times(of extraction: Extraction) -> [Mention] {
    let times = extraction.mentions.filter { $0.temporal != nil }
    return times.indices.compactMap { index in
      let mention = times[index]
      // Mentions stand in text order, the longer first: what holds another is followed by it.
      let holdsNext = index + 1 < times.count && times[index + 1].span.start < mention.span.end
      return holdsNext || mention.temporal?.timex == nil ? nil : mention
    }
  }

  private func appendTag(_ time: TemporalExpression, number: Int, to bytes: inout [UInt8]) {
    append(#"<TIMEX3 tid="t\#(number)" type="\#(time.kind.rawValue)" value=""#, to: &bytes)
    appendEscaped(time.timex ?? "", to: &bytes)
    append("\"", to: &bytes)
    if let mod = time.mod { append(#" mod="\#(mod)""#, to: &bytes) }
    if time.anchor != nil { append(#" temporalFunction="true""#, to: &bytes) }
    append(">", to: &bytes)
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: text.utf8)
  }

  private func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    appendEscaped(ArraySlice(text.utf8), to: &bytes)
  }

  /// Appends UTF-8 as character data; what XML 1.0 has no way to hold is U+FFFD.
  private func appendEscaped(_ source: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    for scalar in String(decoding: source, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "<": append("&lt;", to: &bytes)
      case ">": append("&gt;", to: &bytes)
      case "&": append("&amp;", to: &bytes)
      case "\"": append("&quot;", to: &bytes)
      case "\r": append("&#13;", to: &bytes)
      case "\t", "\n": bytes.append(UInt8(scalar.value))
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": append("\u{FFFD}", to: &bytes)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}
