import Files
import ModelCatalog

/// The page that shows the contents of the catalog as charts.
struct OverviewPage {
  private let site: CatalogSite
  private let page: Page
  private let providers: [Provider]

  init(site: CatalogSite) {
    self.site = site
    providers = site.catalog.providers
    page = Page(
      path: Page.Section.overview.rawValue, title: "Overview · Model catalog", hasChanges: site.history != nil,
      kind: "overview")
  }

  var file: OutputFile {
    page.file {
      Tag.h1 { "Overview" }
      Tag.p(.class("lead")) { lead }
      Tag.ul(.class("legend")) {
        for (index, provider) in providers.enumerated() {
          Tag.li {
            Tag.span(.class("swatch provider-\(index)"))
            provider.title
          }
        }
      }
      Tag.div(.class("charts")) {
        bars("Outputs", filter: "output", most: 8) { $0.role == .model ? [$0.kindOfOutput] : [] }
        bars("Groups of the documentation", filter: "group", most: 16) { endpoint in
          endpoint.group.filter { $0 != endpoint.output }
        }
        bars("The fields that most endpoints take", filter: "field", most: 16) { endpoint in
          endpoint.input?.properties.map { $0.schema.alias ?? $0.key } ?? []
        }
      }
    }
  }

  private var lead: String {
    let endpoints = site.catalog.endpoints
    let fields = endpoints.map { Self.limits($0.input) }.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    let complete = endpoints.count(where: \.isComplete)
    return "\(PlainText.count(endpoints.count)) \(endpoints.count == 1 ? "endpoint" : "endpoints") with "
      + "\(PlainText.count(fields.0)) fields, \(PlainText.count(fields.1)) of them with limits or options. "
      + "\((endpoints.count - complete).counted("endpoint")) may take fields that no document lists."
  }

  /// The number of fields in a schema, and the number of those with a limit or options.
  private static func limits(_ schema: Schema?) -> (fields: Int, limited: Int) {
    guard let schema else { return (0, 0) }
    var result = limits(schema.items)
    for property in schema.properties {
      let inner = limits(property.schema)
      let isLimited = property.schema.isLimited || property.schema.items?.isLimited == true
      result = (result.fields + inner.fields + 1, result.limited + inner.limited + (isLimited ? 1 : 0))
    }
    return result
  }

  /// A chart of the `most` most frequent words that `words` returns for the endpoints. Each bar links to a filter of the index.
  private func bars(_ title: String, filter: String, most: Int, words: (Endpoint) -> [String]) -> Markup {
    var counts: [String: [Int]] = [:]
    for endpoint in site.catalog.endpoints {
      guard let place = providers.firstIndex(where: { $0.id == endpoint.provider }) else { continue }
      for word in Set(words(endpoint)) {
        counts[word, default: Array(repeating: 0, count: providers.count)][place] += 1
      }
    }
    let bars = counts.map { word, counts in
      let fragment = IndexFilter.fragment([(filter, word)])
      return BarFigure.Bar(
        label: word, counts: counts, link: page.link(Page.Section.index.rawValue, fragment: fragment))
    }
    let sorted = bars.sorted { ($1.total, $0.label) < ($0.total, $1.label) }
    return BarFigure(title: title, bars: Array(sorted.prefix(most))).markup
  }
}

extension Schema {
  /// Whether the schema has a limit or options.
  fileprivate var isLimited: Bool {
    let bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf].contains { $0 != nil }
    let counts = [minLength, maxLength, minItems, maxItems].contains { $0 != nil }
    return bounds || counts || enumeration != nil || const != nil || media != nil
  }
}
