/// Puts nodes that come one after the other into each other, by their ranks: a heading's level, a list item's column.
struct OutlineNesting {
  /// How many nodes may stand in each other, so that no input makes a tree too deep to draw.
  private static let limit = 12

  /// The nodes that may still get children, the innermost last.
  private var open: [(rank: Int, node: OutlineNode)] = []
  private let root: OutlineNode
  private var roots: [OutlineNode] = []

  /// Creates a nesting whose outermost nodes become children of `root`.
  init(in root: OutlineNode) { self.root = root }

  /// Adds a node that those behind it may stand in, when the open ones of rank `bound` and above are closed.
  mutating func begin(_ node: OutlineNode, rank: Int, closingFrom bound: Int) {
    while let last = open.last, last.rank >= bound { close() }
    if open.count >= OutlineNesting.limit { close() }
    open.append((rank, node))
  }

  /// Adds a node without children of its own to the innermost open one.
  mutating func add(_ leaf: OutlineNode) {
    if open.isEmpty { roots.append(leaf) } else { open[open.count - 1].node.children.append(leaf) }
  }

  /// The root with all that was added.
  mutating func finish() -> OutlineNode {
    while !open.isEmpty { close() }
    var root = root
    root.children += roots
    return root
  }

  private mutating func close() {
    let last = open.removeLast().node
    add(last)
  }
}
