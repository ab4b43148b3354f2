#pragma once

#include "app/broadcast/teststep.h"

#include <QString>

namespace ui {

/// "Name lookup (DNS)"
QString labelOf(app::broadcast::TestPart part);
/// What came out, in words: "OK", "via proxy example:3128", "not checked: no query address".
QString outcomeOf(const app::broadcast::TestStep &step, bool isTestOver);
/// "12 ms"; empty where nothing was measured.
QString timeOf(const app::broadcast::TestStep &step);
/// The name of an icon; always beside words.
QString iconOf(const app::broadcast::TestStep &step);

} // namespace ui
