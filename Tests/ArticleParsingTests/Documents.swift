import CrossfootTestSupport
import Foundation

/// The documents that tests of any input read beside their own cases.
enum Documents {
  struct Document: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  /// The documents of `corpus/`, in the order of their names.
  static let corpus = files(under: packageRoot().appendingPathComponent("corpus"))

  /// The documents among the fixtures of all tests.
  static let fixtures = files(under: packageRoot().appendingPathComponent("Tests"))

  /// Articles as they stand on the web, where they are at hand: see `suites`.
  static let articles =
    suites.map { files(under: $0.appendingPathComponent("real-articles")) } ?? []

  /// The cases of the Markdown suites, CommonMark's and GFM's, where they are at hand.
  static let markdownCases =
    cases("markdown/commonmark.jsonl", key: "markdown")
    + cases("markdown/gfm.jsonl", key: "markdown")

  /// The cases of the front matter suite, where they are at hand.
  static let frontMatterCases = cases("frontmatter/cases.jsonl", key: "input")

  /// The folder that holds `eval/` and `real-articles/`, which a clone has none of.
  ///
  /// It is what `CROSSFOOT_SUITES` names in the environment, else `shared` beside the package. Without
  /// it the lists are empty.
  private static let suites: URL? = {
    let named = ProcessInfo.processInfo.environment["CROSSFOOT_SUITES"].map {
      URL(fileURLWithPath: $0)
    }
    let folder =
      named ?? packageRoot().deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  private static func files(under folder: URL) -> [Document] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL } ?? [])
      .filter { ["md", "markdown", "txt"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
    return files.compactMap { file in
      (try? Data(contentsOf: file)).map { Document(name: file.path, bytes: Array($0)) }
    }
  }

  /// The texts under `key` in the lines of a file of cases.
  private static func cases(_ path: String, key: String) -> [Document] {
    guard let folder = suites,
      let data = try? Data(contentsOf: folder.appendingPathComponent("eval/\(path)"))
    else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
      guard let object, let text = object[key] as? String else { return nil }
      return Document(name: object["id"] as? String ?? path, bytes: Array(text.utf8))
    }
  }
}
