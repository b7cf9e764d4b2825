import Dispatch
import Glibc

/// Signals that ask the program to end.
enum Interruption {
  /// Does `body` in a task that SIGINT and SIGTERM cancel; a second signal ends the program at once.
  static func cancelling<Result: Sendable>(
    _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let task = Task(operation: body)
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        task.cancel()
        signal(number, SIG_DFL)
      }
      source.activate()
      return source
    }
    defer { for source in sources { source.cancel() } }
    return try await task.value
  }

  /// The file that a signal takes with it, as C has its path: a handler may not allocate.
  nonisolated(unsafe) private static var temporary: UnsafeMutablePointer<CChar>?

  /// Removes a file when a signal ends the program; `nil` for none.
  static func remove(atSignal path: String?) {
    let former = temporary
    temporary = path.flatMap { strdup($0) }
    free(former)
    guard temporary != nil else { return }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var present = sigaction()
      // Where the caller had it ignored (nohup), it stays so.
      guard sigaction(number, nil, &present) == 0,
        present.__sigaction_handler.sa_handler == nil
      else { continue }
      signal(number) { number in
        if let path = Interruption.temporary { unlink(path) }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }
}
