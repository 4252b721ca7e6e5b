import Files
import ModelCatalog

/// The page that lists every endpoint. Its script filters the list while the user types.
struct IndexPage {
  private let site: CatalogSite
  private let order: IndexOrder
  private let data: SearchData
  private let page: Page

  init(site: CatalogSite) {
    self.site = site
    order = IndexOrder(site)
    data = SearchData(order)
    page = Page(
      path: Page.Section.index.rawValue, title: "Model catalog", hasChanges: site.history != nil, kind: "index")
  }

  var file: OutputFile {
    page.file {
      Tag.h1 { "Index" }
      Tag.p(.class("lead")) { lead }
      search
      Tag.div(.id("results")) {
        for part in order.parts { section(part) }
      }
      Tag.script(.type("application/json"), .id("search-data")) { Markup(data: ScriptData(data.json)) }
    }
  }

  private var lead: String {
    let models = site.catalog.endpoints.count { $0.role == .model }
    let services = site.catalog.endpoints.count - models
    let titles = site.catalog.providers.map(\.title)
    return "\(models.counted("model")) and \(services.counted("operation")) around them"
      + (titles.isEmpty ? "." : ", by \(TypeWords.list(titles)).")
  }

  // MARK: Controls

  /// The search form. It is hidden until the script runs, since it does nothing without it.
  private var search: Markup {
    Tag.form(.id("search"), .role("search"), .hidden) {
      Tag.div(.class("query")) {
        Tag.label(.for("q")) { "Search" }
        Tag.input(
          .id("q"), .name("q"), .type("search"), .autocomplete("off"),
          .placeholder("A name, or a limit: kling duration>=10"),
          .aria("describedby", "hint"))
      }
      Tag.div(.class("filters")) {
        choice("provider", "Provider", site.catalog.providers.map { ($0.id, $0.title) })
        choice("output", "Output", counted(site.catalog.endpoints.map(\.kindOfOutput)))
        choice("group", "Group", counted(site.catalog.endpoints.flatMap(\.group)))
        field("field", "Field", "seed", list: "field-names")
        field("limit", "Limit", ">=10, or 50 MB", list: nil)
        Tag.button(.type("reset"), .id("clear")) { "Clear" }
      }
      Tag.datalist(.id("field-names")) {
        for field in data.fieldNames { Tag.option(.value(field.name)) }
      }
      Tag.p(.id("hint"), .class("hint")) {
        Wording.code(
          "All words must match. `duration>=10` finds fields that take 10 or more, `image>=20MB` fields that take such files."
        )
      }
      Tag.output(.id("count"), .aria("live", "polite"))
    }
  }

  private func choice(_ name: String, _ title: String, _ options: [(value: String, words: String)]) -> Markup {
    Tag.div {
      Tag.label(.for(name)) { title }
      Tag.select(.id(name), .name(name)) {
        Tag.option(.value("")) { "any" }
        for option in options { Tag.option(.value(option.value)) { option.words } }
      }
    }
  }

  private func field(_ name: String, _ title: String, _ example: String, list: String?) -> Markup {
    Tag.div {
      Tag.label(.for(name)) { title }
      if let list {
        Tag.input(.id(name), .name(name), .autocomplete("off"), .placeholder(example), .list(list))
      } else {
        Tag.input(.id(name), .name(name), .autocomplete("off"), .placeholder(example))
      }
    }
  }

  /// Each word once, the most frequent first, as an option whose text has the word's count.
  private func counted(_ words: [String]) -> [(String, String)] {
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, "\($0.key) (\($0.value))") }
  }

  // MARK: Rows

  private func section(_ part: IndexOrder.Part) -> Markup {
    Tag.section(.class("part")) {
      Tag.h2 { part.title }
      for family in part.families {
        Tag.div(.class("family")) {
          Tag.h3 { Wording.breakable(family.name) }
          Tag.ul { for endpoint in family.endpoints { row(endpoint) } }
        }
      }
    }
  }

  private func row(_ endpoint: Endpoint) -> Markup {
    Tag.li(.class("row")) {
      Tag.a(.href(page.link(endpoint.pagePath))) { Wording.breakable(endpoint.name) }
      Tag.span(.class("facts")) { facts(endpoint) }
      if endpoint.name != endpoint.id { Tag.code(.class("id")) { Wording.breakable(endpoint.id) } }
    }
  }

  private func facts(_ endpoint: Endpoint) -> String {
    var facts = endpoint.role == .service ? [] : [endpoint.kindOfOutput]
    let count = endpoint.parameters.count + (endpoint.input?.properties.count ?? 0)
    facts.append(count.counted("field"))
    if endpoint.deprecated != nil { facts.append("deprecated") }
    if !endpoint.isComplete { facts.append("incomplete") }
    return facts.joined(separator: " · ")
  }
}
