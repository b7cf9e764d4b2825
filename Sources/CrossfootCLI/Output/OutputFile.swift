import Crossfoot
import Glibc

/// Where a command's output goes: standard output, or a file that appears under its name whole or not at all.
///
/// A path that is no regular file (a pipe, `/dev/null`) is written to directly.
final class OutputFile {
  private let path: String?
  private var temporary: String?
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private static let bufferSize = 64 << 10

  /// Opens the output.
  ///
  /// - Parameters:
  ///   - path: The file; `nil` and `-` are standard output.
  ///   - inputs: Paths of files that must not be overwritten.
  init(_ path: String?, inputs: [String] = []) throws(OutputError) {
    guard let path, path != "-" else {
      self.path = nil
      descriptor = STDOUT_FILENO
      return
    }
    self.path = path
    let present = FileStatus(path)
    if let present, inputs.contains(where: { FileStatus($0)?.isSameFile(as: present) ?? false }) {
      throw .isInput(path: path)
    }
    if let present, !present.isRegular {
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let slash = path.lastIndex(of: "/")
      let folder = slash.map { path[...$0] } ?? ""
      let name = "\(folder).crossfoot-\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).tmp"
      temporary = name
      Interruption.remove(atSignal: name)
      descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    }
    guard descriptor >= 0 else {
      let code = errno
      temporary = nil
      Interruption.remove(atSignal: nil)
      throw .unwritable(path: path, errno: code)
    }
  }

  deinit {
    guard path != nil else { return }
    close(descriptor)
    if let temporary {
      unlink(temporary)
      Interruption.remove(atSignal: nil)
    }
  }

  /// Whether it goes to standard output, where a terminal may be.
  var isStandardOutput: Bool { path == nil }

  /// Lets `body` append to the output, which is written when enough has come together.
  func append(_ body: (inout [UInt8]) throws -> Void) throws {
    try body(&buffer)
    if buffer.count >= OutputFile.bufferSize { try flush() }
  }

  func append(_ text: String) throws {
    try append { $0.append(contentsOf: text.utf8) }
  }

  func flush() throws(OutputError) {
    guard !buffer.isEmpty else { return }
    try writeAll(buffer, to: descriptor, path: path ?? "standard output")
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and gives the file its name.
  func finish() throws(OutputError) {
    try flush()
    guard let path, let temporary else { return }
    guard fsync(descriptor) == 0 || errno == EINVAL, rename(temporary, path) == 0 else {
      throw .unwritable(path: path, errno: errno)
    }
    self.temporary = nil
    Interruption.remove(atSignal: nil)
  }
}

/// What is known of a path, links followed.
private struct FileStatus {
  private let status: stat

  /// The status, or `nil` where nothing is there.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.status = status
  }

  var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }

  func isSameFile(as other: FileStatus) -> Bool {
    status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
  }
}
