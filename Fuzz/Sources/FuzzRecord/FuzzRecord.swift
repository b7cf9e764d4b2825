import Crossfoot
import Foundation

/// Takes the input the whole way to its record, and holds that the record is JSON, that its mentions lie
/// in the text in order, and that a second run writes the same bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRecord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let once = record(of: bytes)
  precondition((try? JSONSerialization.jsonObject(with: Data(once))) is [String: Any], "not JSON")
  precondition(record(of: bytes) == once, "two runs differ")
  return 0
}

private func record(of bytes: [UInt8]) -> [UInt8] {
  let article = ArticleParser().parse(ArticleInput(bytes: bytes, path: "input.md"))
  let extraction = FactExtractor().extract(from: article)
  var start = 0
  for mention in extraction.mentions {
    precondition(start <= mention.span.start, "mentions out of order")
    precondition(mention.span.start < mention.span.end, "an empty mention")
    precondition(mention.span.end <= article.text.count, "a mention past the text's end")
    start = mention.span.start
  }
  var json: [UInt8] = []
  RecordEncoder().append(ConsistencyChecker().check(extraction), pretty: false, to: &json)
  return json
}
