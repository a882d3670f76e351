@echo off
rem Starts Rapporteur: finds a Java, builds the program when it is not there yet, and hands everything on.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%app\target\rapporteur.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "RELEASE="
for /f "tokens=3" %%v in ('^""%JAVA%" -version 2^>^&1 ^| findstr /r /c:" version "^"') do if not defined RELEASE set "RELEASE=%%~v"
if not defined RELEASE goto nojava
for /f "tokens=1 delims=.-+" %%m in ("%RELEASE%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 goto nojava

if exist "%JAR%" goto start
set "MAVEN=mvn"
if exist "%HERE%mvnw.cmd" set "MAVEN=%HERE%mvnw.cmd"
where "%MAVEN%" >nul 2>nul
if errorlevel 1 if not exist "%MAVEN%" goto nomaven
echo rapporteur: Building the program; this is done once and takes a few minutes. 1>&2
pushd "%HERE%"
call "%MAVEN%" -q -B -ntp -pl app -am -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
if errorlevel 1 goto nobuild
popd

:start
set "RAPPORTEUR_COMMAND=rapporteur"
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -XX:MaxRAMPercentage=50 %RAPPORTEUR_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo rapporteur: There is no Java of release 17 or newer here. Get one from https://adoptium.net/ 1>&2
echo rapporteur: or with: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
echo rapporteur: If you have one, set JAVA_HOME to its folder. 1>&2
exit /b 3

:nomaven
echo rapporteur: The program is not built yet, and Maven, which builds it, is not here. 1>&2
echo rapporteur: Get Maven 3.8 or newer from https://maven.apache.org/download.cgi; it needs a JDK. 1>&2
exit /b 3

:nobuild
popd
echo rapporteur: The program could not be built; the lines above say why. 1>&2
exit /b 3
