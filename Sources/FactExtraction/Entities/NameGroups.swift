/// Which candidates mean one thing: a forest in which each group's root is its first candidate.
struct NameGroups: Sendable {
  private var parents: ContiguousArray<Int32> = []

  /// Begins anew with so many candidates, each a group of its own.
  mutating func reset(_ count: Int) {
    parents.removeAll(keepingCapacity: true)
    for index in 0..<count { parents.append(Int32(index)) }
  }

  /// The candidate that stands for a candidate's group.
  func root(of candidate: Int) -> Int {
    var root = candidate
    while Int(parents[root]) != root { root = Int(parents[root]) }
    return root
  }

  mutating func unite(_ left: Int, _ right: Int) {
    let left = shortenedRoot(of: left)
    let right = shortenedRoot(of: right)
    if left != right { parents[max(left, right)] = Int32(min(left, right)) }
  }

  /// The same as `root`, shortening the way for the next time.
  private mutating func shortenedRoot(of candidate: Int) -> Int {
    var root = candidate
    while Int(parents[root]) != root {
      parents[root] = parents[Int(parents[root])]
      root = Int(parents[root])
    }
    return root
  }
}
