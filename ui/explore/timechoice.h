#pragma once

#include "app/sources/tracesource.h"

#include <QString>
#include <array>
#include <chrono>
#include <optional>

namespace ui {

/// The time a search covers, as a person chose it: the last hour stays the last hour while time goes on.
struct TimeChoice {
    enum class Kind { Last, All, Between };
    Kind kind = Kind::Last;
    std::chrono::seconds last = std::chrono::hours(24); ///< for Last
    app::UnixNano from = 0;                             ///< for Between, closed at both ends
    app::UnixNano to = 0;

    /// Whether new spans can come into it.
    bool isRelative() const { return kind != Kind::Between; }
    bool operator==(const TimeChoice &) const = default;
};

/// The choices offered, shortest first; All and Between stand beside them.
constexpr std::array<std::chrono::seconds, 6> timePresets = {
    std::chrono::minutes(15), std::chrono::hours(1),      std::chrono::hours(6),
    std::chrono::hours(24),   std::chrono::hours(24 * 7), std::chrono::hours(24 * 30)};

/// For a button: "Last 15 minutes", "All time", "1 Mar 10:00 – 2 Mar 11:30".
QString timeLabel(const TimeChoice &choice);

/// What to ask a source at `now`. Relative choices are open at the end, so that a client whose clock runs ahead is
/// not left out.
app::store::TimeRange rangeAt(const TimeChoice &choice, app::UnixNano now);

/// A range of milliseconds as a chart tells it, at least one long.
TimeChoice between(double startMs, double endMs);
/// Twice as much: the next preset, or as much again on both sides, not beyond `now`.
TimeChoice wider(const TimeChoice &choice, app::UnixNano now);

/// One line for settings: "last 3600", "all", "between 1 2". Nothing for any other text.
QString toText(const TimeChoice &choice);
std::optional<TimeChoice> timeChoiceFromText(const QString &text);

} // namespace ui
