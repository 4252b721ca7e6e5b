import ModelCatalog
import Testing

@testable import CatalogSite

@Suite("Growth")
struct GrowthTests {
  private func endpoint(_ id: String, _ provider: String, _ dates: [String]) -> Endpoint {
    var endpoint = Endpoint(provider: provider, id: id, name: id, path: "/\(id)")
    endpoint.sources = zip(Source.Kind.allCases, dates).map { Source(kind: $0, revised: $1) }
    return endpoint
  }

  @Test("An endpoint counts from its earliest document, one without a date from the start")
  func steps() {
    let catalog = Catalog(
      providers: [
        Provider(id: "a", title: "A", module: "A", prefix: "/"),
        Provider(id: "b", title: "B", module: "B", prefix: "/"),
      ],
      endpoints: [
        endpoint("1", "a", ["2026-05-01", "2026-02-28"]), endpoint("2", "b", ["2026-05-01"]), endpoint("3", "b", []),
        endpoint("4", "a", ["2026-05-01"]),
      ])
    let growth = Growth(catalog)
    #expect(growth.undated == [0, 1])
    #expect(growth.steps.map(\.date) == ["2026-02-28", "2026-05-01"])
    #expect(growth.steps.map(\.counts) == [[1, 1], [2, 2]])
  }

  @Test("Days are counted over leap years and the turn of the year")
  func days() throws {
    func number(_ text: String) throws -> Int { try #require(Day(text)).number }
    #expect(try number("2024-03-01") - number("2024-02-28") == 2)
    #expect(try number("2026-03-01") - number("2026-02-28") == 1)
    #expect(try number("2026-01-01") - number("2025-12-31") == 1)
    #expect(try number("2100-03-01") - number("2000-03-01") == 36524)
    #expect(Day("2026-13-01") == nil && Day("soon") == nil)
  }

  @Test("The months of an axis lie between its ends, and there are not too many")
  func months() throws {
    let days = Day.firstsOfMonth(
      from: Day(year: 2025, month: 11, day: 20), to: Day(year: 2026, month: 2, day: 1), atMost: 8)
    #expect(days.map(\.monthName) == ["Dec", "Jan", "Feb"])
    let many = Day.firstsOfMonth(
      from: Day(year: 2020, month: 1, day: 1), to: Day(year: 2026, month: 1, day: 1), atMost: 8)
    #expect((4...9).contains(many.count))
  }
}
