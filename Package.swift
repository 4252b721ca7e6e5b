// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "ModelBindings",
  // The first systems whose Foundation has what modelgen uses; nobody has tried them yet.
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
  products: [
    .library(name: "ModelBindings", targets: ["ModelBindings"]),
    .library(name: "ModelClient", targets: ["ModelClient"]),
    // Static, since SwiftPM builds the whole package instead of a product whose type is left to it.
    .library(name: "RunComfy", type: .static, targets: ["RunComfy"]),
    .library(name: "RunComfyService", type: .static, targets: ["RunComfyService"]),
    .library(name: "RunningHub", type: .static, targets: ["RunningHub"]),
    .library(name: "RunningHubService", type: .static, targets: ["RunningHubService"]),
    .executable(name: "modelgen", targets: ["modelgen"]),
    .executable(name: "modelrun", targets: ["modelrun"]),
  ],
  targets: [
    .target(name: "ModelBindings"),
    .target(name: "ModelCatalog", dependencies: ["ModelBindings"]),
    .target(name: "CatalogImport", dependencies: ["ModelBindings", "ModelCatalog"]),
    .target(name: "SwiftEmitter", dependencies: ["ModelBindings", "ModelCatalog"]),
    .target(
      name: "CatalogSite", dependencies: ["ModelBindings", "ModelCatalog", "SwiftEmitter"],
      resources: [.embedInCode("Assets/site.css"), .embedInCode("Assets/site.js")]),
    .target(name: "LocalFiles", dependencies: ["ModelBindings"]),
    .target(name: "CommandLineSupport", dependencies: ["ModelBindings", "ModelCatalog", "LocalFiles"]),
    .executableTarget(
      name: "modelgen",
      dependencies: [
        "ModelBindings", "ModelCatalog", "CatalogImport", "SwiftEmitter", "CatalogSite", "LocalFiles",
        "CommandLineSupport",
      ]),
    .executableTarget(name: "ExampleApp", dependencies: ["ModelBindings", "ModelClient", "RunComfy", "RunningHub"]),
    .executableTarget(name: "modelbench", dependencies: ["ModelBindings", "ModelCatalog", "RunComfy"]),
    .target(
      name: "ModelClient", dependencies: ["ModelBindings", "LocalFiles", "RunComfyService", "RunningHubService"]),
    .executableTarget(
      name: "modelrun",
      dependencies: ["ModelBindings", "ModelCatalog", "ModelClient", "LocalFiles", "CommandLineSupport"]),
    .target(name: "RunComfy", dependencies: ["ModelBindings"], path: "Generated/RunComfy"),
    .target(name: "RunComfyService", dependencies: ["ModelBindings"], path: "Generated/RunComfyService"),
    .target(name: "RunningHub", dependencies: ["ModelBindings"], path: "Generated/RunningHub"),
    .target(name: "RunningHubService", dependencies: ["ModelBindings"], path: "Generated/RunningHubService"),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "AgreementTests", dependencies: ["ModelBindings", "ModelCatalog", "TestSupport"]),
    .testTarget(
      name: "ModelClientTests",
      dependencies: [
        "ModelBindings", "ModelClient", "RunComfy", "RunComfyService", "RunningHub", "RunningHubService", "TestSupport",
      ]),
    .testTarget(name: "ModelBindingsTests", dependencies: ["ModelBindings", "TestSupport"]),
    .testTarget(name: "ModelCatalogTests", dependencies: ["ModelBindings", "ModelCatalog", "TestSupport"]),
    .testTarget(name: "CatalogImportTests", dependencies: ["ModelBindings", "ModelCatalog", "CatalogImport"]),
    .testTarget(name: "FuzzTests", dependencies: ["ModelBindings", "ModelCatalog", "CatalogImport", "TestSupport"]),
    .testTarget(
      name: "GeneratedTests",
      dependencies: [
        "ModelBindings", "ModelCatalog", "SwiftEmitter", "RunComfy", "RunComfyService", "RunningHub",
        "RunningHubService", "TestSupport",
      ]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: ["ExampleApp", "ModelBindings", "ModelClient", "RunComfy", "RunningHub", "TestSupport"],
      exclude: ["PublicAPI"]),
    .testTarget(name: "CatalogSiteTests", dependencies: ["ModelBindings", "ModelCatalog", "CatalogSite"]),
    .testTarget(
      name: "ModelrunTests",
      dependencies: ["modelrun", "ModelBindings", "ModelCatalog", "ModelClient", "CommandLineSupport", "TestSupport"]),
    .testTarget(
      name: "ModelgenTests", dependencies: ["modelgen", "ModelBindings", "CommandLineSupport", "TestSupport"],
      exclude: ["Browser"]),
    .testTarget(
      name: "SwiftEmitterTests", dependencies: ["ModelBindings", "ModelCatalog", "SwiftEmitter", "TestSupport"],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)
