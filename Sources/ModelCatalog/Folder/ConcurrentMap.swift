import Dispatch

extension Array {
  /// What `transform` makes of each element, in order, several at a time: for what does not depend on one another.
  package func concurrentMap<Value>(_ transform: (Element) -> Value) -> [Value] {
    var values = [Value?](repeating: nil, count: count)
    values.withUnsafeMutableBufferPointer { values in
      // Each iteration writes a place of its own and nothing else.
      nonisolated(unsafe) let places = values
      nonisolated(unsafe) let elements = self
      nonisolated(unsafe) let transform = transform
      DispatchQueue.concurrentPerform(iterations: elements.count) { places[$0] = transform(elements[$0]) }
    }
    return values.compactMap(\.self)
  }
}
