import Crossfoot
import Glibc

/// What the program says beside its output.
enum StandardError {
  /// `crossfoot: message`, on one line that cannot disturb the terminal.
  static func report(_ message: String) {
    write("crossfoot: \(TerminalText.printable(message))\n")
  }

  /// `crossfoot: path: reason`.
  static func report(_ path: String, _ reason: String) { report("\(path): \(reason)") }

  /// Writes text as it is; where nobody listens there is nobody to tell.
  static func write(_ text: String) {
    try? writeAll(Array(text.utf8), to: STDERR_FILENO, path: "standard error")
  }
}
