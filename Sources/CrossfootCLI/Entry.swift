import ArgumentParser
import Glibc

/// The program: parses its arguments, runs the command, and turns every ending into an exit code.
///
/// 0 means done (a closed pipe included), 1 that findings reached the level to fail on, 2 that something could not be
/// read, written or understood; a usage error too, which ArgumentParser by itself ends with 64. An interrupted run
/// ends with 130, as a shell counts it.
@main
enum Entry {
  static func main() async {
    // A reader that goes away shows as EPIPE, where it can be told from a failed write.
    signal(SIGPIPE, SIG_IGN)
    exit(await run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ arguments: [String]) async -> Int32 {
    do {
      var command = try CrossfootCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return 0
    } catch let ending as Ending {
      return ending.code
    } catch OutputError.closedPipe {
      return 0
    } catch let error as OutputError {
      StandardError.report("\(error)")
      return Ending.failed.code
    } catch {
      return end(with: error)
    }
  }

  /// What ArgumentParser ends with: help, the version, a completion script or a usage error.
  private static func end(with error: any Error) -> Int32 {
    let isAnswer = CrossfootCommand.exitCode(for: error).isSuccess
    let message = Array((CrossfootCommand.fullMessage(for: error) + "\n").utf8)
    do {
      try writeAll(message, to: isAnswer ? STDOUT_FILENO : STDERR_FILENO)
      return isAnswer ? 0 : Ending.failed.code
    } catch {
      return isAnswer && error == .closedPipe ? 0 : Ending.failed.code
    }
  }
}

/// How a command ends when it does not end well; what there is to say has been said.
enum Ending: Error {
  /// Findings reached the level to fail on.
  case findings
  /// Something could not be read, written or understood.
  case failed
  /// A signal ended it, as Control-C does.
  case interrupted

  var code: Int32 {
    switch self {
    case .findings: 1
    case .failed: 2
    case .interrupted: 130
    }
  }
}
