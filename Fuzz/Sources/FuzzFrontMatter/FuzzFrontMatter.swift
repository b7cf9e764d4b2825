import Crossfoot

/// The fences that the front matter is written between, by the input's first byte.
private let fences: [(open: String, close: String)] = [
  ("---\n", "\n---\n"), ("+++\n", "\n+++\n"), ("{\n", "\n}\n"), ("", "\n"), ("#+", "\n"),
]

/// Parses the input as front matter of the format that its first byte names, with a body behind it, and
/// holds that every entry's value lies in the source, in order.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFrontMatter(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let first = input.first else { return 0 }
  let fence = fences[Int(first) % fences.count]
  let bytes =
    Array(fence.open.utf8) + input.dropFirst() + Array(fence.close.utf8) + Array("A body.\n".utf8)
  let article = ArticleParser().parse(
    ArticleInput(bytes: bytes, path: "input.md", format: .markdown))
  guard let frontMatter = article.frontMatter else { return 0 }
  let size = article.decodedSource.count
  precondition(frontMatter.source.end <= size, "front matter past the source's end")
  for entry in frontMatter.entries {
    precondition(entry.source.start <= entry.source.end, "a value's range that runs backwards")
    precondition(entry.source.end <= frontMatter.source.end, "a value outside its front matter")
  }
  return 0
}
