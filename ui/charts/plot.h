#pragma once

// QCustomPlot's header says signals, slots and foreach, which QT_NO_KEYWORDS takes away; here is the one place that
// lends them to it. Private to ui/charts: included by .cpp files and by private headers only.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
