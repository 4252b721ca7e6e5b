import Dispatch

extension Array {
  /// The results of `transform` for the elements, in their order. Several threads call `transform` at the same time, so it
  /// must not change shared state.
  package func concurrentMap<Value>(_ transform: (Element) -> Value) -> [Value] {
    var values = [Value?](repeating: nil, count: count)
    values.withUnsafeMutableBufferPointer { values in
      // This is safe because each iteration writes only its own element.
      nonisolated(unsafe) let places = values
      nonisolated(unsafe) let elements = self
      nonisolated(unsafe) let transform = transform
      DispatchQueue.concurrentPerform(iterations: elements.count) { places[$0] = transform(elements[$0]) }
    }
    return values.compactMap(\.self)
  }
}
