import Foundation

/// A folder with documents and a pipeline over them, which goes away with its last reference.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("crossfoot-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try """
    version: 1
    sources:
      - path: articles
    export:
      - format: jsonl
        path: out/articles.jsonl

    """.write(to: url.appendingPathComponent("pipeline.yml"), atomically: false, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes the documents, and returns how many they are and how large.
  func write(_ documents: Documents) throws -> (documents: Int, bytes: Int) {
    var size = (documents: 0, bytes: 0)
    try documents.forEach { document in
      let file = url.appendingPathComponent("articles/\(document.name)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(document.bytes).write(to: file)
      size.documents += 1
      size.bytes += document.bytes.count
    }
    return size
  }

  /// The size of what the last run wrote.
  var outputBytes: Int {
    let path = url.appendingPathComponent("out/articles.jsonl").path
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? Int) ?? 0
  }
}
