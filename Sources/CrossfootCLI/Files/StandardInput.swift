import Glibc

/// Standard input, as bytes.
enum StandardInput {
  /// Why standard input could not be read.
  struct Failure: Error, CustomStringConvertible {
    let errno: Int32
    var description: String { "it cannot be read: \(systemMessage(errno))" }
  }

  /// Everything until the end.
  static func readAll() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while case let chunk = try read(), !chunk.isEmpty { bytes.append(contentsOf: chunk) }
    return bytes
  }

  /// What is there, waiting until something is; empty at the end.
  static func read(upTo limit: Int = 64 << 10) throws(Failure) -> [UInt8] {
    while true {
      var code: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        let result = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        code = result < 0 ? errno : 0
        count = max(0, result)
      }
      switch code {
      case 0: return chunk
      case EINTR: continue
      case EAGAIN:
        var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, -1)
      default: throw Failure(errno: code)
      }
    }
  }
}
