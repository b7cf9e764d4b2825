/// An article's file, or something in its place that cannot be read.
public struct SourceFile: Hashable, Sendable {
  /// The path for people and records.
  public let path: String
  /// Why it cannot be read, where that showed while it was looked for.
  public let failure: DocumentFailure?
  let rawPath: RawPath

  /// Reads the file whole.
  ///
  /// - Parameter limit: The most bytes that it may have.
  /// - Throws: ``DocumentFailure`` for a file that cannot be read, or is none: nothing that could block is opened.
  public func read(
    limit: Int = PipelineConfiguration.defaultDocumentLimit
  ) throws(DocumentFailure) -> [UInt8] {
    if let failure { throw failure }
    return try FileReader(limit: limit).read(rawPath).bytes
  }
}

/// Finds the articles that a path means.
public struct SourceFinder: Sendable {
  public init() {}

  /// The files that `path` means, in the bytewise order of their paths.
  ///
  /// A file is itself, whatever its name. A folder is every file below it whose extension belongs to a
  /// format that is read; hidden files and folders are left out, links are followed, and each folder is entered
  /// once. What cannot be read is in the list with its failure; a path where nothing is gives one `notFound`.
  public func files(at path: String) -> [SourceFile] {
    let raw = RawPath(path)
    let walk = SourceWalk(literal: raw)
    let files = walk.map {
      SourceFile(path: $0.path.description, failure: $0.failure, rawPath: $0.path)
    }
    guard files.isEmpty, !FileStatus.exists(raw) else { return files }
    return [SourceFile(path: path, failure: .notFound, rawPath: raw)]
  }
}
