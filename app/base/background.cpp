#include "app/base/background.h"

#if defined(__linux__)
#include <sys/resource.h>
#elif defined(__APPLE__)
#include <pthread/qos.h>
#elif defined(_WIN32)
#include <windows.h>
#endif

namespace app {

void workInBackground()
{
#if defined(__linux__)
    // of the calling thread alone: Linux keeps a nice value for each (setpriority(2), "C library/kernel differences")
    constexpr int niceness = 10;
    setpriority(PRIO_PROCESS, 0, niceness);
#elif defined(__APPLE__)
    pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#elif defined(_WIN32)
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#endif
}

} // namespace app
