import Crossfoot
import Glibc

/// The terminal that the program may be talking to.
enum Terminal {
  /// The style of standard output.
  ///
  /// - SeeAlso: <https://no-color.org>: a `NO_COLOR` that is not empty takes colours away unless they are asked for.
  static func style(_ choice: ColorChoice) -> TerminalStyle {
    switch choice {
    case .always: return .ansi
    case .never: return .plain
    case .auto:
      let isWanted = environment("NO_COLOR").isEmpty && environment("TERM") != "dumb"
      return isWanted && isTerminal(STDOUT_FILENO) ? .ansi : .plain
    }
  }

  /// The columns of standard output: what `COLUMNS` says, else the terminal; 100 where it is none.
  static var width: Int {
    if let columns = Int(environment("COLUMNS")), columns > 0 {
      return min(max(40, columns), 10_000)
    }
    var size = winsize()
    let known = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return known ? max(40, Int(size.ws_col)) : 100
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  private static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
