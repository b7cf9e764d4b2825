import Foundation

/// A document by its name and bytes.
struct Document {
  let name: String
  let bytes: [UInt8]
}

/// The documents of a benchmark: those of a folder, or varied copies of the corpus.
struct Documents {
  private let files: [URL]
  private let root: URL
  /// How often each file is taken; `nil` means once, as it is.
  private let copies: Int?
  private let seed: UInt64

  /// What the documents are, in words.
  let description: String

  init(_ options: Options) throws {
    root = URL(fileURLWithPath: options.folder ?? "corpus", isDirectory: true)
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    files = (found?.compactMap { $0 as? URL } ?? [])
      .filter { ["md", "markdown", "txt"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
    seed = options.seed
    if let folder = options.folder {
      copies = nil
      description = "the articles under \(folder)"
    } else {
      let size = try files.reduce(0) { $0 + (try Data(contentsOf: $1)).count }
      copies = size == 0 ? 0 : max(1, options.megabytes * 1_000_000 / size)
      description = "\(copies ?? 0) copies of corpus/, each with figures of its own"
    }
  }

  /// Hands each document to `body`, one after the other, so that they need not all be held.
  func forEach(_ body: (Document) throws -> Void) throws {
    let contents = try files.map { [UInt8](try Data(contentsOf: $0)) }
    for copy in 0..<(copies ?? 1) {
      for (index, file) in files.enumerated() {
        let name = String(file.path.dropFirst(root.path.count).drop { $0 == "/" })
        guard copies != nil else {
          try body(Document(name: name, bytes: contents[index]))
          continue
        }
        var figures = FigureVariation(seed: seed &+ UInt64(copy * files.count + index))
        try body(Document(name: "\(copy)/\(name)", bytes: figures.vary(contents[index])))
      }
    }
  }
}
