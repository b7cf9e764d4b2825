import Glibc

/// Why output could not be written.
enum OutputError: Error, Equatable, CustomStringConvertible {
  /// Nobody reads any more: no failure, only an early end.
  case closedPipe
  case unwritable(path: String, errno: Int32)
  /// The output is one of the inputs.
  case isInput(path: String)

  var description: String {
    switch self {
    case .closedPipe: "the output was closed"
    case .unwritable(let path, let code): "cannot write \(path): \(systemMessage(code))"
    case .isInput(let path): "\(path) is an input too, and would be overwritten"
    }
  }
}

/// Writes all bytes to a file descriptor, however many calls that takes.
///
/// - Parameters:
///   - bytes: What to write.
///   - descriptor: An open file descriptor.
///   - path: What it is called in an error.
func writeAll(
  _ bytes: [UInt8], to descriptor: Int32, path: String = "standard output"
) throws(OutputError) {
  let code = bytes.withUnsafeBytes { buffer -> Int32 in
    var offset = 0
    while offset < buffer.count, let start = buffer.baseAddress {
      let written = write(descriptor, start + offset, buffer.count - offset)
      if written >= 0 {
        offset += written
      } else if errno == EAGAIN {
        // Somebody made the descriptor non-blocking: wait until it takes more.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
  guard code != EPIPE else { throw .closedPipe }
  guard code == 0 else { throw .unwritable(path: path, errno: code) }
}

/// The C library's words for an `errno`.
func systemMessage(_ code: Int32) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
