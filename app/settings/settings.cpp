#include "app/settings/settings.h"

#include "app/settings/appsettings.h"
