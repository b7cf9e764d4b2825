import Synchronization

/// All that the recognition of one article writes on its way, kept for the next one.
struct NameWorkspace: Sendable {
  var finds: NameFinds
  var uses = WordUses()
  var ledger = NameLedger()
  var verdicts = NameVerdicts()
  var lengths = NameLengths()
  /// The names of the region that is being read.
  var cuts: ContiguousArray<NameCut> = []

  init(words: WordTable) {
    finds = NameFinds(words: words)
    uses.reserve(words.sharedCount)
  }
}

/// The workspaces that no article is using, one for each that is recognized at the same time.
final class NameWorkspacePool: Sendable {
  /// A workspace in a place of its own, which is not copied when it changes hands.
  ///
  /// Unchecked: the pool gives it to one thread at a time.
  private final class Place: @unchecked Sendable {
    var workspace: NameWorkspace

    init(_ workspace: NameWorkspace) {
      self.workspace = workspace
    }
  }

  private let idle = Mutex<[Place]>([])
  private let words: WordTable

  /// - Parameter words: The table that every workspace begins with.
  init(words: WordTable) {
    self.words = words
  }

  /// Calls `body` with a workspace that nobody else has.
  func withWorkspace<Result>(_ body: (inout NameWorkspace) -> Result) -> Result {
    let place = idle.withLock { $0.popLast() } ?? Place(NameWorkspace(words: words))
    defer { idle.withLock { $0.append(place) } }
    return body(&place.workspace)
  }
}
