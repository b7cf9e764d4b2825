/// Why a run could not be done.
public enum RunError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A source's pattern matches no file.
  case noDocuments(pattern: String)
  case unwritable(path: String, errno: Int32)
  /// The output stands there already, and no run wrote it.
  case outputExists(path: String)
  /// The output would replace an article.
  case outputIsSource(path: String)
  /// The quarantine would lie over the sources.
  case quarantineIsSourceFolder(path: String)
  /// A bad document, where the configuration says to stop.
  case badDocument(path: String, DocumentFailure)

  init(_ failure: FileFailure) {
    self = .unwritable(path: failure.path.description, errno: failure.errno)
  }

  public var description: String {
    switch self {
    case .noDocuments(let pattern): "the source '\(pattern)' matches no file"
    case .unwritable(let path, let code): "cannot write \(path): \(systemMessage(code))"
    case .outputExists(let path):
      "\(path) exists and no run wrote it; it is replaced only by force"
    case .outputIsSource(let path): "\(path) is one of the sources; records go elsewhere"
    case .quarantineIsSourceFolder(let path):
      "the quarantine \(path) is the folder that the sources' paths begin in"
    case .badDocument(let path, let failure): "stopped at \(path): \(failure)"
    }
  }
}

/// Does what writes files; that it could not is the run's error.
func writing<Result>(_ body: () throws(FileFailure) -> Result) throws(RunError) -> Result {
  do throws(FileFailure) {
    return try body()
  } catch {
    throw RunError(error)
  }
}
