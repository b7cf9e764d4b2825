import Crossfoot

/// Parses the input as Markdown, and holds that every block lies in the text and in the source.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkdown(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let article = ArticleParser().parse(
    ArticleInput(bytes: bytes, path: "input.md", format: .markdown))
  var end = 0
  for block in article.blocks {
    precondition(end <= block.text.start, "blocks overlap")
    precondition(block.text.start < block.text.end, "an empty block")
    precondition(block.text.end <= article.text.count, "a block past the text's end")
    precondition(block.source.start <= block.source.end, "a source range that runs backwards")
    precondition(
      block.source.end <= article.decodedSource.count, "a block past the source's end")
    end = block.text.end
  }
  return 0
}
