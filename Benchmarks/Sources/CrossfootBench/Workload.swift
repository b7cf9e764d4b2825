import Crossfoot
import Foundation

/// The documents of a run, with what each stage takes, made beforehand.
struct Workload {
  let inputs: [ArticleInput]
  let articles: [Article]
  let extractions: [Extraction]
  let records: [Record]
  /// The size of all inputs together.
  let bytes: Int

  /// Reads the Markdown and text files under `folder`, in the order of their paths.
  init(folder: String) throws {
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let paths = (files?.compactMap { $0 as? URL } ?? [])
      .filter { ["md", "markdown", "txt"].contains($0.pathExtension) }
      .map(\.path).sorted()
    inputs = try paths.map { path in
      ArticleInput(bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), path: path)
    }
    bytes = inputs.reduce(0) { $0 + $1.bytes.count }
    articles = inputs.map { ArticleParser().parse($0) }
    extractions = articles.map { FactExtractor().extract(from: $0) }
    records = extractions.map { ConsistencyChecker().check($0) }
  }
}
