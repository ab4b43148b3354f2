#include "ui/theme/style.h"

namespace ui {
using namespace Qt::StringLiterals;

Style::Style() : QProxyStyle(u"fusion"_s) {}

} // namespace ui
