import Synchronization

/// All that the recognition of one article writes on its way, kept for the next one.
struct NameWorkspace: Sendable {
  var finds: NameFinds
  var ledger = NameLedger()
  var verdicts = NameVerdicts()
  var lengths = NameLengths()
  /// The names of the region that is being read.
  var cuts: ContiguousArray<NameCut> = []

  init(words: WordTable) {
    finds = NameFinds(words: words)
  }
}

/// The workspaces that no article is using, one for each that is recognized at the same time.
final class NameWorkspacePool: Sendable {
  private let idle = Mutex<[NameWorkspace]>([])
  private let words: WordTable

  /// - Parameter words: The table that every workspace begins with.
  init(words: WordTable) {
    self.words = words
  }

  /// A workspace that nobody else has.
  func take() -> NameWorkspace {
    idle.withLock { $0.popLast() } ?? NameWorkspace(words: words)
  }

  func giveBack(_ workspace: consuming NameWorkspace) {
    idle.withLock { [workspace] in $0.append(workspace) }
  }
}
