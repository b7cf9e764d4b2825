internal import Glibc

/// Why a document has no record: it could not be read, parsed or written.
public enum DocumentFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// No file is there, or a link that leads nowhere.
  case notFound
  case permissionDenied
  /// A folder stands where a file was expected.
  case isFolder
  /// A pipe, socket or device.
  case notRegularFile
  /// A chain of links that ends in itself.
  case linkLoop
  /// `limit` is what the configuration allows, in bytes.
  case tooLarge(limit: Int)
  /// Another failure of the file system, by its `errno`.
  case unreadable(errno: Int32)
  /// A folder that could not be listed, so that the files in it are unknown.
  case unreadableFolder(errno: Int32)
  /// The reader found no article in it.
  case noArticle
  case unparsable(reason: String)
  /// Another document of the same run was written to this path.
  case outputTaken(path: String)
  /// The path holds something that no run wrote.
  case outputExists(path: String)
  /// The path cannot be created, for a reason of its own: a name too long, a file where a folder is needed.
  case outputImpossible(path: String, errno: Int32)

  init(reading code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .permissionDenied
      case EISDIR: .isFolder
      case ELOOP: .linkLoop
      case ENXIO, ENODEV: .notRegularFile
      default: .unreadable(errno: code)
      }
  }

  /// A stable word for programs, as the quarantine's `reason.json` has it.
  public var code: String {
    switch self {
    case .notFound: "not-found"
    case .permissionDenied: "permission-denied"
    case .isFolder: "is-a-folder"
    case .notRegularFile: "not-a-regular-file"
    case .linkLoop: "link-loop"
    case .tooLarge: "too-large"
    case .unreadable: "unreadable"
    case .unreadableFolder: "unreadable-folder"
    case .noArticle: "no-article"
    case .unparsable: "unparsable"
    case .outputTaken: "output-taken"
    case .outputExists: "output-exists"
    case .outputImpossible: "output-impossible"
    }
  }

  public var description: String {
    switch self {
    case .notFound: "no file is there, or the link leads nowhere"
    case .permissionDenied: "reading it is not permitted"
    case .isFolder: "it is a folder"
    case .notRegularFile: "it is a pipe, socket or device, not a file"
    case .linkLoop: "its links go round in a circle"
    case .tooLarge(let limit): "it is larger than the limit of \(limit) bytes"
    case .unreadable(let code): "it cannot be read: \(systemMessage(code))"
    case .unreadableFolder(let code): "the folder cannot be listed: \(systemMessage(code))"
    case .noArticle: "there is no article in it"
    case .unparsable(let reason): "it cannot be parsed: \(reason)"
    case .outputTaken(let path): "its output \(path) was already written for another document"
    case .outputExists(let path):
      "its output \(path) exists and is not a record; it would be overwritten"
    case .outputImpossible(let path, let code):
      "its output \(path) cannot be created: \(systemMessage(code))"
    }
  }
}

/// The C library's words for an `errno`, in lower case as part of a sentence.
func systemMessage(_ code: Int32) -> String {
  guard let words = strerror(code) else { return "error \(code)" }
  let message = String(cString: words)
  guard let first = message.first, !message.dropFirst().prefix(1).allSatisfy(\.isUppercase) else {
    return message
  }
  return first.lowercased() + message.dropFirst()
}
