import Foundation

extension HTTPHeaders {
  /// The wait that the service asks for (RFC 9110, 10.2.3): a number of seconds, or a date, which is taken relative to the
  /// response's own date, so that a wrong clock on this machine has no effect.
  func retryAfter(now: Date = Date()) -> Duration? {
    guard let text = self["Retry-After"]?.trimmingCharacters(in: .whitespaces) else { return nil }
    if let seconds = Double(text) { return seconds.isFinite && seconds >= 0 ? .seconds(min(seconds, 1e9)) : nil }
    guard let date = Self.date(text) else { return nil }
    let start = self["Date"].flatMap(Self.date) ?? now
    return .seconds(max(0, date.timeIntervalSince(start)))
  }

  /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that servers may still send.
  private static func date(_ text: String) -> Date? {
    let parts = text.split { " :,".contains($0) }.map(String.init)
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard parts.count == 8, parts[7] == "GMT", let month = months.firstIndex(of: parts[2]) else { return nil }
    var components = DateComponents()
    components.calendar = Calendar(identifier: .gregorian)
    components.timeZone = TimeZone(secondsFromGMT: 0)
    (components.day, components.month, components.year) = (Int(parts[1]), month + 1, Int(parts[3]))
    (components.hour, components.minute, components.second) = (Int(parts[4]), Int(parts[5]), Int(parts[6]))
    guard components.day != nil, components.year != nil, components.hour != nil, components.minute != nil,
      components.second != nil
    else { return nil }
    return components.date
  }
}
