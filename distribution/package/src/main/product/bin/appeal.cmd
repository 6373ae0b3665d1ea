@echo off
rem Starts Appeal Workbench. APPEAL_JAVA_OPTS gives options to Java, APPEAL_LOG=debug tells about every step.
setlocal
for %%I in ("%~dp0..") do set "APPEAL_HOME_DIR=%%~fI"
set "APPEAL_LAUNCHER=%APPEAL_HOME_DIR%\bin\appeal-launcher.jar"
set "APPEAL_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "APPEAL_JAVA=%JAVA_HOME%\bin\java.exe"

set "APPEAL_VERSION="
for /f "tokens=3" %%V in ('""%APPEAL_JAVA%" -version 2^>^&1" ^| findstr /i "version"') do if not defined APPEAL_VERSION set "APPEAL_VERSION=%%~V"
if not defined APPEAL_VERSION (
    echo appeal: Java is not installed: install Java 17 or newer, or set JAVA_HOME. 1>&2
    exit /b 2
)
for /f "delims=.-+ tokens=1" %%M in ("%APPEAL_VERSION%") do set "APPEAL_MAJOR=%%M"
if %APPEAL_MAJOR% LSS 17 (
    echo appeal: Appeal Workbench needs Java 17 or newer, but this is version %APPEAL_VERSION%: install a newer one or set JAVA_HOME. 1>&2
    exit /b 2
)

set "APPEAL_QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
if /i "%~1"=="batch" set "APPEAL_QUICK="
if /i "%~1"=="serve" set "APPEAL_QUICK="
set "APPEAL_LOGGING="
if exist "%APPEAL_HOME_DIR%\conf\logback.xml" set "APPEAL_LOGGING=-Dlogback.configurationFile="%APPEAL_HOME_DIR%\conf\logback.xml""

set "APPEAL_LOCALE=%LANG%"
if defined APPEAL_LANG set "APPEAL_LOCALE=%APPEAL_LANG%"
"%APPEAL_JAVA%" -Xlog:disable -Xshare:auto -Djava.awt.headless=true %APPEAL_QUICK% %APPEAL_LOGGING% ^
    -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    "-Dappeal.home=%APPEAL_HOME_DIR%" "-Dappeal.cache.root=%LOCALAPPDATA%" "-Dappeal.locale=%APPEAL_LOCALE%" ^
    %APPEAL_JAVA_OPTS% -jar "%APPEAL_LAUNCHER%" %*
exit /b %ERRORLEVEL%
