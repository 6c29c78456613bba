// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Everywhere but in Postgres, which speaks C all day.
let safe: [SwiftSetting] = strict + [.strictMemorySafety()]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let coreMetrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "rapport",
    products: [.executable(name: "rapport", targets: ["rapport"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Ground floor first: a room imports only rooms listed above it.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "Schema", path: "Schema", exclude: ["Schema.md", "events"],
            resources: [.embedInCode("migrations"), .embedInCode("functions"), .embedInCode("openapi.yaml")],
            swiftSettings: safe),
        .target(name: "Postgres", dependencies: ["CLibPQ"], swiftSettings: strict),
        .target(name: "LocalCluster", dependencies: ["Postgres", logging], swiftSettings: safe),
        .target(name: "EventLog", dependencies: ["Postgres", "Schema", coreMetrics, crypto], swiftSettings: safe),
        .target(name: "WorkingTime", swiftSettings: safe),
        .target(name: "Trust", swiftSettings: safe),
        .target(name: "Collaboration", dependencies: ["EventLog", "WorkingTime"], swiftSettings: safe),
        .target(
            name: "CommandHandling", dependencies: ["EventLog", "Collaboration"], swiftSettings: safe),
        .target(name: "Projections", dependencies: ["Postgres", "EventLog", coreMetrics, logging], swiftSettings: safe),
        .target(
            name: "ReadModels",
            dependencies: ["Postgres", "EventLog", "WorkingTime", "Trust", "Collaboration", "CommandHandling", "Projections"],
            swiftSettings: safe),
        .target(
            name: "Notifications",
            dependencies: [
                "Postgres", "EventLog", "Collaboration", "CommandHandling", "ReadModels", asyncHTTPClient, coreMetrics, crypto, nioCore,
                nioHTTP1,
            ], swiftSettings: safe),
        .target(
            name: "Exchange",
            dependencies: ["CZlib", "EventLog", "WorkingTime", "Collaboration", "CommandHandling", yams],
            swiftSettings: safe),
        .target(
            name: "Identity", dependencies: ["Postgres", "EventLog", "Collaboration", crypto],
            swiftSettings: safe),
        .target(
            name: "Sandbox", dependencies: ["EventLog", "WorkingTime", "Collaboration", "CommandHandling"],
            swiftSettings: safe),
        .target(name: "Telemetry", dependencies: [coreMetrics], swiftSettings: safe),
        .target(
            name: "WebAPI",
            dependencies: [
                "Schema", "Postgres", "EventLog", "WorkingTime", "Collaboration", "CommandHandling", "Projections", "ReadModels",
                "Notifications", "Identity", "Telemetry",
                httpTypes, hummingbird, logging, nioCore, serviceLifecycle,
            ],
            swiftSettings: safe),
        .executableTarget(
            name: "rapport",
            dependencies: [
                "Postgres", "LocalCluster", "EventLog", "Trust", "Collaboration", "CommandHandling", "Projections", "ReadModels",
                "Notifications", "Exchange",
                "Identity", "Sandbox", "Telemetry", "WebAPI", argumentParser, configuration, coreMetrics, logging, serviceLifecycle, crypto,
                asyncHTTPClient, nioCore,
                nioHTTP1, nioPosix,
            ],
            swiftSettings: safe),
        .target(
            name: "TestSupport", dependencies: ["Schema", "Postgres", "LocalCluster", "EventLog", crypto, logging],
            path: "Tests/TestSupport",
            swiftSettings: safe),
        .executableTarget(
            name: "bench",
            dependencies: [
                "Postgres", "LocalCluster", "EventLog", "WorkingTime", "Collaboration", "CommandHandling", "Projections", "ReadModels",
                "Notifications", "Identity", "Sandbox", "WebAPI", argumentParser, asyncHTTPClient, crypto, logging, nioCore, nioHTTP1,
                serviceLifecycle,
            ],
            path: "Tests/Benchmarks", exclude: ["Benchmarks.md"], swiftSettings: safe),
        .testTarget(name: "PostgresTests", dependencies: ["Postgres", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "LocalClusterTests", dependencies: ["LocalCluster", "Postgres", "TestSupport"], swiftSettings: safe),
        .testTarget(name: "EventLogTests", dependencies: ["EventLog", "Postgres", "Schema", "TestSupport", crypto], swiftSettings: safe),
        .testTarget(name: "WorkingTimeTests", dependencies: ["WorkingTime"], swiftSettings: safe),
        .testTarget(name: "TrustTests", dependencies: ["Trust"], swiftSettings: safe),
        .testTarget(
            name: "CollaborationTests", dependencies: ["Collaboration", "EventLog", "WorkingTime", "TestSupport", crypto],
            swiftSettings: safe),
        .testTarget(
            name: "CommandHandlingTests",
            dependencies: ["CommandHandling", "Collaboration", "EventLog", "WorkingTime", "Postgres", "TestSupport", crypto],
            swiftSettings: safe),
        .testTarget(name: "ProjectionsTests", dependencies: ["Projections", "EventLog", "Postgres", "TestSupport"], swiftSettings: safe),
        .testTarget(
            name: "ReadModelsTests",
            dependencies: [
                "ReadModels", "Projections", "Collaboration", "CommandHandling", "EventLog", "WorkingTime", "Trust", "Postgres", "Sandbox",
                "TestSupport", crypto,
            ], swiftSettings: safe),
        .testTarget(
            name: "NotificationsTests",
            dependencies: [
                "Notifications", "ReadModels", "Projections", "Collaboration", "CommandHandling", "EventLog", "Postgres",
                "TestSupport", asyncHTTPClient, crypto, hummingbird, httpTypes, nioCore,
            ], swiftSettings: safe),
        .testTarget(
            name: "ExchangeTests",
            dependencies: [
                "Exchange", "ReadModels", "Projections", "Collaboration", "CommandHandling", "EventLog", "WorkingTime", "TestSupport",
                crypto,
            ], swiftSettings: safe),
        .testTarget(
            name: "IdentityTests", dependencies: ["Identity", "Collaboration", "EventLog", "Postgres", "TestSupport", crypto],
            swiftSettings: safe),
        .testTarget(name: "TelemetryTests", dependencies: ["Telemetry", coreMetrics], swiftSettings: safe),
        .testTarget(
            name: "WebAPITests",
            dependencies: [
                "WebAPI", "Notifications", "Identity", "ReadModels", "Projections", "CommandHandling", "Collaboration", "EventLog",
                "Postgres", "Schema",
                "TestSupport",
                asyncHTTPClient, crypto, httpTypes, hummingbird, logging, nioCore, nioHTTP1, yams,
            ], swiftSettings: safe),
        .testTarget(
            name: "SandboxTests",
            dependencies: ["Sandbox", "CommandHandling", "Collaboration", "EventLog", "WorkingTime", "TestSupport", crypto],
            swiftSettings: safe),
        .testTarget(
            name: "AcceptanceTests",
            dependencies: [
                "rapport", "Collaboration", "CommandHandling", "EventLog", "LocalCluster", "Postgres", "Projections", "ReadModels",
                "Sandbox", "TestSupport", argumentParser, asyncHTTPClient, configuration, crypto, nioCore, nioHTTP1,
            ], path: "Tests/Acceptance", swiftSettings: safe),
    ]
)
