import ModelBindings
import ModelCatalog
import Testing

@Suite("Names of shared option lists")
struct OptionTypeNamingTests {
  private func list(
    _ key: String, _ values: [JSONValue], labels: [String]? = nil, isOpen: Bool = false
  ) -> NameLock.OptionNames {
    NameLock.OptionNames(key: key, values: values, labels: labels, isOpen: isOpen)
  }

  private func name(_ list: NameLock.OptionNames) -> String {
    var naming = OptionTypeNaming(taken: [])
    return naming.name(for: list)
  }

  @Test("A name says the field and the options")
  func contents() {
    #expect(name(list("resolution", ["480P", "1080P"])) == "Resolution_480P_1080P")
    #expect(name(list("aspect_ratio", ["16:9", "9:16"])) == "AspectRatio_16x9_9x16")
    #expect(name(list("duration", ["5", "8"])) == "Duration_5_8")
    #expect(name(list("202##select", ["1", "2"], labels: ["5", "8"])) == "_202Select_5_8")
    #expect(name(list("quality", ["0.5k", "05k", ""])) == "Quality_0p5k_05k_other")
    #expect(name(list("style", ["first-last frame", "-1"])) == "Style_FirstLastFrame_minus1")
  }

  @Test("A long list shows its beginning and how many more there are; numbers in a row show both ends")
  func longLists() {
    let ratios: [JSONValue] = ["1:1", "3:4", "4:3", "16:9", "9:16", "21:9", "auto"]
    #expect(name(list("ratio", ratios)) == "Ratio_1x1_3x4_4x3_16x9_and3More")
    #expect(name(list("ratio", Array(ratios.prefix(5)))) == "Ratio_1x1_3x4_4x3_16x9_9x16")
    #expect(name(list("duration", (5...15).map { .number(JSONNumber($0)) })) == "Duration_5to15")
    #expect(name(list("status", ["DONE", "FAILED"], isOpen: true)) == "StatusWord")
  }

  @Test("Lists that would meet show more of what they hold, and differ by a checksum where that is the same")
  func collisions() {
    var naming = OptionTypeNaming(taken: [])
    let values: [JSONValue] = ["a", "b", "c", "d", "e", "f", "g"]
    let other: [JSONValue] = ["a", "b", "c", "d", "x", "y", "z"]
    #expect(naming.name(for: list("k", values)) == "K_A_B_C_D_and3More")
    #expect(naming.name(for: list("k", other)) == "K_A_B_C_D_X_and2More")
    let labels = ["5", "8"]
    #expect(naming.name(for: list("d", ["1", "2"], labels: labels)) == "D_5_8")
    let twin = naming.name(for: list("d", ["2", "1"], labels: labels))
    #expect(twin.hasPrefix("D_5_8_") && twin.utf8.count == 10)
    // The checksum comes from the list, not from the order in which lists are named.
    var again = OptionTypeNaming(taken: ["D_5_8"])
    #expect(again.name(for: list("d", ["2", "1"], labels: labels)) == twin)
  }
}
