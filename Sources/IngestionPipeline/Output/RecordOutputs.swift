/// A record in the forms in which a run writes it.
struct EncodedRecord: Sendable {
  /// On one line with its line end; empty where no export asks for it.
  var line: [UInt8]
  /// Indented, as a file of its own; empty where no export asks for it.
  var document: [UInt8]
  var values: PathTemplate.Values
  var number: ArticleNumber?
  var tally: RecordTally
}

/// Everything that a run writes records to.
///
/// A JSON Lines file gets its name at the end. Files of single records get theirs in groups, so that waiting for the
/// disk is shared; one that is not committed leaves nothing behind.
final class RecordOutputs {
  private static let groupSize = 64

  private let folder: RawPath
  private let force: Bool
  private var lines: [AtomicFile] = []
  private let templates: [PathTemplate]
  private var staged: [AtomicFile] = []
  /// The paths that are given away: of JSON Lines files, and of single records, to see when two have one.
  private var taken: Set<PathDigest> = []

  /// Opens the outputs, and so finds out at once whether they can be written.
  ///
  /// - Throws: ``RunError`` where a folder cannot be written, or a file is there that no run wrote.
  init(_ configuration: PipelineConfiguration, force: Bool) throws(RunError) {
    folder = configuration.folder
    self.force = force
    templates = configuration.exports.filter { $0.format == .json }.map(\.path)
    for export in configuration.exports where export.format == .jsonl {
      let path = folder.appending(RawPath(export.path.text))
      guard ExistingOutput.isReplaceable(path, force: force) else {
        throw .outputExists(path: path.description)
      }
      lines.append(try AtomicFile.opened(replacing: path))
      taken.insert(PathDigest(path.normalized))
    }
    for template in templates {
      // A file that is thrown away at once shows that others can be created.
      let place = folder.appending(template.folder).appending(component: [UInt8(ascii: "_")])
      try AtomicFile.opened(replacing: place).discard()
    }
  }

  /// Writes a record to every output, or to none.
  ///
  /// - Returns: Why it was written to none, where the fault is in its paths.
  /// - Throws: ``RunError`` where nothing can be written any more.
  func write(_ record: EncodedRecord, from source: FileIdentity?) throws(RunError)
    -> DocumentFailure?
  {
    var files: [AtomicFile] = []
    for template in templates {
      let path = folder.appending(template.path(record.values))
      if taken.contains(PathDigest(path.normalized)) { return .outputTaken(path: path.description) }
      guard ExistingOutput.isReplaceable(path, source: source, force: force) else {
        return .outputExists(path: path.description)
      }
      do throws(FileFailure) {
        files.append(try AtomicFile(replacing: path))
      } catch {
        guard error.concernsPathOnly else { throw RunError(error) }
        return .outputImpossible(path: path.description, errno: error.errno)
      }
    }
    try writing { () throws(FileFailure) in
      for file in files {
        try file.append(record.document)
        taken.insert(PathDigest(file.target.normalized))
      }
      for file in lines { try file.append(record.line) }
      staged += files
      if staged.count >= RecordOutputs.groupSize { try commitStaged() }
    }
    return nil
  }

  /// Gives every file its name.
  func finish() throws(RunError) {
    try writing { () throws(FileFailure) in
      try commitStaged()
      try AtomicFile.commit(lines)
    }
  }

  /// Removes everything that has no name yet.
  func discard() {
    for file in staged + lines { file.discard() }
  }

  private func commitStaged() throws(FileFailure) {
    try AtomicFile.commit(staged)
    staged.removeAll(keepingCapacity: true)
  }
}

extension AtomicFile {
  /// Creates a file whose failure is the run's.
  fileprivate static func opened(replacing path: RawPath) throws(RunError) -> AtomicFile {
    try writing { () throws(FileFailure) in try AtomicFile(replacing: path) }
  }
}
